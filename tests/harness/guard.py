"""End what a runner was running, when the runner itself is ended.

A process that is killed cleans up nothing, so another one, with this file,
waits for it. It reads which runs begin (+) and end (-), and at the end of
its input it ends those that have not ended.
"""

import atexit
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import IO

from tests.harness import hygiene
from tests.harness.processes import kill, own_group

NO_GROUP = -1  # the folder says enough


@contextmanager
def guarded(base: Path) -> Iterator[None]:
    """Let the guard watch over a run while it lasts."""
    told = guard()
    told.write(f"+{base}\n")
    try:
        yield
    finally:
        told.write(f"-{base}\n")


@cache
def guard() -> IO[str]:
    """Start the guard of this process; what it reads is returned."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.harness.guard"],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        bufsize=1,
        **own_group(),
    )
    atexit.register(process.communicate)
    assert process.stdin is not None
    return process.stdin


def main() -> None:
    """Wait for the runner's end, and clean up after it."""
    running = set()
    for line in sys.stdin:
        base = Path(line[1:].rstrip("\n"))
        if line[0] == "+":
            running.add(base)
        else:
            running.remove(base)
    for base in running:
        kill(NO_GROUP, base / "t")
        hygiene.remove_left(hygiene.read(base / "notes"))
        shutil.rmtree(base, ignore_errors=True)


if __name__ == "__main__":
    main()
