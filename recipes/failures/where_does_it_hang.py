"""Let stuck workers say where they hang, and so who waits for whom."""

import faulthandler
import linecache
import multiprocessing as mp
import re
from collections.abc import Callable
from contextlib import ExitStack
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory

SECONDS = 0.5  # until it counts as stuck; rather 60 in your program
Job = Callable[[Connection], None]


def ask(other: Connection) -> None:
    """Wait for a greeting, then ask."""
    other.send(f"{other.recv()} Which way?")


def answer(other: Connection) -> None:
    """Wait for a question, then answer."""
    other.send(f"{other.recv()} That way.")


def watched(job: Job, other: Connection, report: Path) -> None:
    """Do a job; if it takes too long, write the stack and exit."""
    with report.open("w") as file, ExitStack() as at_the_end:
        faulthandler.dump_traceback_later(SECONDS, exit=True, file=file)
        at_the_end.callback(faulthandler.cancel_dump_traceback_later)
        job(other)


def last_line(report: Path) -> str:
    """Find the innermost line of this script in a stack."""
    name = re.escape(Path(__file__).name)
    found = re.search(rf'{name}", line (\d+)', report.read_text())
    return linecache.getline(__file__, int(found[1])) if found else ""


def main() -> None:
    """Start two workers, each of which waits for the other to speak."""
    left, right = mp.Pipe()
    with TemporaryDirectory() as folder, left, right:
        workers = []
        for job, end in (ask, left), (answer, right):
            name = job.__name__
            args = job, end, Path(folder, name)
            workers.append(mp.Process(None, watched, name, args))
            workers[-1].start()
        for worker in workers:
            worker.join()
            line = last_line(Path(folder, worker.name)).strip()
            print(f"{worker.name}, exit code {worker.exitcode}: {line}")


if __name__ == "__main__":
    main()
