import subprocess
import sys
import tempfile
from pathlib import Path

TEST = """\
import multiprocessing as mp

def greet():
    print("hello")

def run_greet(method=None):
    process = mp.get_context(method).Process(target=greet)
    process.start()
    process.join()

def test_quietly():
    run_greet()

def test_greeting(capfd):
    run_greet()
    assert capfd.readouterr().out == "hello\\n"
"""


def main():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "test_greeting.py").write_text(TEST)
        command = [sys.executable, "-m", "pytest", "-q"]
        subprocess.run(command, cwd=folder, stdout=sys.stderr)


if __name__ == "__main__":
    main()
