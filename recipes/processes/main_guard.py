"""See what the main guard protects a script from."""

import multiprocessing as mp
import re
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = """\
import multiprocessing as mp
import sys

print(__name__, flush=True)  # the module body: once for each import


def work() -> None:
    pass


def main() -> None:
    context = mp.get_context(sys.argv[1])
    workers = [context.Process(target=work) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


"""
UNGUARDED = PROGRAM + "main()\n"
GUARDED = PROGRAM + 'if __name__ == "__main__":\n    main()\n'


def run(program: str, method: str) -> tuple[str, str]:
    """Run a program in a Python of its own.

    Args:
        program: The text of the script.
        method: The start method that the script gets to use.

    Returns:
        What the program wrote to stdout and to stderr.
    """
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "program.py")
        script.write_text(program, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, script, method],
            capture_output=True,
            text=True,
            check=False,
        )
    return done.stdout, done.stderr


def error(text: str) -> str:
    """Name the error whose traceback is in a text."""
    found = re.search(r"^\w+Error", text, flags=re.MULTILINE)
    return found[0] if found else "no error"


def main() -> None:
    """Compare the same program without and with the guard."""
    print("without the guard:", error(run(UNGUARDED, "spawn")[1]))

    runs = {
        method: run(GUARDED, method)
        for method in sorted(mp.get_all_start_methods())
    }
    names, text = runs["spawn"]
    print("with the guard:", error(text))
    for name in "__main__", "__mp_main__":
        print(f"the module body ran as {name}: {names.count(name)}")

    counts = {
        method: runs[method][0].count("main__") for method in runs
    }
    print("module body runs:", counts, file=sys.stderr)


if __name__ == "__main__":
    main()
