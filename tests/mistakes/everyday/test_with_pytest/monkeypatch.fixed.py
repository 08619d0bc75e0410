import subprocess
import sys
import tempfile
from pathlib import Path

TEST = """\
from multiprocessing import Pool

SERVER = "real"

def ask(server=SERVER):
    return server

def test_answer():
    with Pool(1) as pool:
        assert pool.apply(ask, ["fake"]) == "fake"
"""


def main():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "test_answer.py").write_text(TEST)
        command = [sys.executable, "-m", "pytest"]
        done = subprocess.run(command, cwd=folder, capture_output=True)
        print("pytest's exit status:", done.returncode)


if __name__ == "__main__":
    main()
