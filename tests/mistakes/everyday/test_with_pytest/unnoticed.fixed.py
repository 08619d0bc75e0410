import subprocess
import sys
import tempfile
from pathlib import Path

TEST = """\
from multiprocessing import Process

def check(number):
    assert number < 3

def test_check():
    process = Process(target=check, args=(5,))
    process.start()
    process.join()
    assert process.exitcode == 0
"""


def main():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "test_check.py").write_text(TEST)
        command = [sys.executable, "-m", "pytest"]
        done = subprocess.run(command, cwd=folder, capture_output=True)
        print("pytest's exit status:", done.returncode)


if __name__ == "__main__":
    main()
