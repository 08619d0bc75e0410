import subprocess
import sys
import tempfile
from pathlib import Path

JOB = """\
from multiprocessing import Process

def work():
    return 6 * 7

if __name__ == "__main__":
    process = Process(target=work)
    process.start()
    process.join()
"""


def main():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "job.py").write_text(JOB)
        for step in "run job.py", "report -m job.py":
            command = [sys.executable, "-m", "coverage", *step.split()]
            subprocess.run(command, cwd=folder, check=True)


if __name__ == "__main__":
    main()
