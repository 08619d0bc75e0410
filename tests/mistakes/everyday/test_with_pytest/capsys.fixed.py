import subprocess
import sys
import tempfile
from pathlib import Path

TEST = """\
from multiprocessing import Process

def greet():
    print("hello")

def test_greeting(capfd):
    process = Process(target=greet)
    process.start()
    process.join()
    assert capfd.readouterr().out == "hello\\n"
"""


def main():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "test_greeting.py").write_text(TEST)
        command = [sys.executable, "-m", "pytest"]
        done = subprocess.run(command, cwd=folder, capture_output=True)
        print("pytest's exit status:", done.returncode)


if __name__ == "__main__":
    main()
