import subprocess
import sys
import tempfile
from pathlib import Path

TEST = """\
from multiprocessing import Process, get_context

def test_quietly():
    process = Process(target=print, args=["hello"])
    process.start()
    process.join()

def test_loudly(capfd):
    process = get_context("spawn").Process(target=print, args=["hello"])
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
