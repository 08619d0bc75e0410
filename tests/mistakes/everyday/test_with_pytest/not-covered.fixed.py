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
SETTINGS = "[run]\nconcurrency=multiprocessing\nparallel=true\n"


def main():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "job.py").write_text(JOB)
        Path(folder, ".coveragerc").write_text(SETTINGS)
        for step in "run job.py", "combine -q", "report -m job.py":
            command = [sys.executable, "-m", "coverage", *step.split()]
            subprocess.run(command, cwd=folder, check=True)


if __name__ == "__main__":
    main()
