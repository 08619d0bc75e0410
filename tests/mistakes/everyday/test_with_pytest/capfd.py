import subprocess
import sys
import tempfile
from pathlib import Path

TEST = """\
from multiprocessing import Process

def test_quietly():
    process = Process(target=print, args=["hello"])
    process.start()
    process.join()

def test_loudly(capfd):
    process = Process(target=print, args=["hello"])
    process.start()
    process.join()
    assert capfd.readouterr().out == "hello\\n"
"""


def main():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "test_greeting.py").write_text(TEST)
        command = [sys.executable, "-m", "pytest", "-q"]
        subprocess.run(command, cwd=folder, stdout=sys.stderr)


if __name__ == "__main__":
    main()
