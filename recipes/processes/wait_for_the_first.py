"""Wait for several processes and serve whoever is first."""

import multiprocessing as mp
import os
from collections.abc import Callable
from contextlib import ExitStack
from multiprocessing.connection import Connection, wait
from typing import Any


def count_rows(pipe: Connection) -> None:
    """Send a result."""
    pipe.send("42 rows")


def crash(pipe: Connection) -> None:
    """Send a part of the result, then end as a crash would."""
    pipe.send("20 rows so far")
    os._exit(1)


def tidy_up(pipe: Connection) -> None:
    """Do something that has no result."""


def run(
    job: Callable[[Connection], None],
    pipe: Connection,
    parents_end: Connection,
) -> None:
    """Do a job as soon as the parent allows it."""
    parents_end.close()  # fork made a copy, which would hide its EOF
    with pipe:
        pipe.recv()
        job(pipe)


def serve(ready: Any, worker: mp.Process) -> bool:
    """Print what a worker sent or how it ended.

    Args:
        ready: The worker's pipe or its sentinel, as `wait` found it.
        worker: The worker.

    Returns:
        Whether more may come.
    """
    if not isinstance(ready, int):
        try:
            print(f"{worker.name}: {ready.recv()}")
            return True
        except EOFError:
            print(f"{worker.name}: end of file")
    worker.join()
    print(f"{worker.name}: exit code {worker.exitcode}")
    return False


def main() -> None:
    """Start three workers; the last one started may go first."""
    sources: dict[Any, mp.Process] = {}
    turns = []
    with ExitStack() as stack:
        for job in count_rows, crash, tidy_up:
            pipe, theirs = mp.Pipe()
            turns.append(stack.enter_context(pipe))
            with theirs:
                worker = mp.Process(
                    target=run,
                    args=(job, theirs, pipe),
                    name=job.__name__,
                )
                worker.start()
            silent = job is tidy_up
            sources[worker.sentinel if silent else pipe] = worker

        turns.pop().send("go")
        while sources:
            for ready in wait(list(sources)):
                if not serve(ready, sources[ready]):
                    del sources[ready]
                    if turns:
                        turns.pop().send("go")


if __name__ == "__main__":
    main()
