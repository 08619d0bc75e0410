import subprocess
import sys
import tempfile
from pathlib import Path

TEST = """\
from multiprocessing import Pool

SERVER = "real"

def ask():
    return SERVER

def test_answer(monkeypatch):
    monkeypatch.setattr(f"{__name__}.SERVER", "fake")
    with Pool(1) as pool:
        assert pool.apply(ask) == "fake"
"""


def main():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "test_answer.py").write_text(TEST)
        command = [sys.executable, "-m", "pytest", "-q"]
        subprocess.run(command, cwd=folder, stdout=sys.stderr)


if __name__ == "__main__":
    main()
