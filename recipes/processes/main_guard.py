"""Run the same script without and with the main guard."""

import multiprocessing as mp
import subprocess
import sys
import tempfile
from pathlib import Path

SCRIPT = """\
import multiprocessing as mp

print(__name__)  # at the top level of the file

def work():
    pass

def main():
    context = mp.get_context("METHOD")
    for _ in range(3):
        worker = context.Process(target=work)
        worker.start()
        worker.join()
"""
WITHOUT = SCRIPT + "\nmain()\n"
WITH = SCRIPT + '\nif __name__ == "__main__":\n    main()\n'


def run(script: str, method: str) -> tuple[list[str], int]:
    """Run a script; return what it printed, and count its errors."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "script.py")
        file.write_text(script.replace("METHOD", method), "utf-8")
        command = [sys.executable, str(file)]
        done = subprocess.run(command, capture_output=True, check=False)
    return done.stdout.decode().split(), done.stderr.count(b"Error:")


def main() -> None:
    """Compare the two, then see what each start method does."""
    print("without: three children,", run(WITHOUT, "spawn")[1], "fail")
    runs = {m: run(WITH, m) for m in sorted(mp.get_all_start_methods())}
    print("with: three children,", runs["spawn"][1], "fail")
    print("the file ran as", *runs["spawn"][0])
    times = {method: len(runs[method][0]) for method in runs}
    print("times that the file ran:", times, file=sys.stderr)


if __name__ == "__main__":
    main()
