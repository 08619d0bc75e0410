"""Wait for several processes, and serve whichever is first."""

import multiprocessing as mp
import os
from multiprocessing.connection import Connection, wait
from typing import Any


def count_rows(writer: Connection) -> None:
    """Send a result."""
    writer.send("42 rows")


def crash(writer: Connection) -> None:
    """Send a part of a result, then end as a crash would."""
    writer.send("20 rows so far")
    os._exit(1)


def tidy_up() -> None:
    """Do something that has no result."""


def serve(ready: Any, worker: mp.Process) -> bool:
    """Print a message, or how the worker ended: then return False."""
    if ready != worker.sentinel:
        try:
            print(f"[{worker.name}] {ready.recv()}")
            return True
        except (EOFError, OSError):  # OSError: it died while sending
            ready.close()
    worker.join()
    print(f"[{worker.name}] ended with exit code {worker.exitcode}")
    return False


def main() -> None:
    """Start three workers; two send something, one only ends."""
    tidier = mp.Process(target=tidy_up, name="tidy_up")
    tidier.start()
    workers: dict[Any, mp.Process] = {tidier.sentinel: tidier}
    for job in count_rows, crash:
        reader, writer = mp.Pipe(duplex=False)
        worker = mp.Process(
            target=job, args=(writer,), name=job.__name__
        )
        worker.start()
        writer.close()  # now it is the worker's alone
        workers[reader] = worker

    while workers:
        for ready in wait(list(workers)):
            if not serve(ready, workers[ready]):
                del workers[ready]


if __name__ == "__main__":
    main()
