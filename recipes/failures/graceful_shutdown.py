"""On SIGTERM, take nothing new, finish what runs, leave in time."""

import multiprocessing as mp
import signal
import time
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from multiprocessing.connection import Connection, wait

WORKERS = 2
SECONDS = 5.0  # that the jobs at work may still take


def work(jobs: Connection) -> None:
    """Do jobs until None comes; signals are the parent's business."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    jobs.send([])  # is ready: no signal ends it any more
    for number in iter(jobs.recv, None):
        time.sleep(0.02)
        jobs.send([number**2])


def serve(orders: Iterator[int], stop: Connection) -> list[int]:
    """Have orders worked on until stop has a message."""
    results: list[int] = []
    crew: dict[Connection, mp.Process] = {}
    try:
        for _ in range(WORKERS):
            jobs, theirs = mp.Pipe()
            worker = mp.Process(target=work, args=(theirs,))
            with theirs:
                worker.start()
            crew[jobs] = worker
        while not stop.poll():
            wait([stop, *crew])
            for jobs in crew:
                if jobs.poll() and not stop.poll():
                    results += jobs.recv()
                    jobs.send(next(orders))
    finally:
        end = time.monotonic() + SECONDS
        for jobs, worker in crew.items():
            with jobs, suppress(EOFError, OSError):  # it has died
                jobs.send(None)  # comes after the job at work
                if jobs.poll(end - time.monotonic()):
                    results += jobs.recv()
                    worker.join(end - time.monotonic())
            worker.kill()
            worker.join()
    return results


def endless() -> Iterator[int]:
    """Give orders without end; the sixth stops the container."""
    yield from range(5)
    signal.raise_signal(signal.SIGTERM)
    yield from count(5)


def main() -> None:
    """Serve until SIGTERM comes."""
    stop, stopping = mp.Pipe(duplex=False)
    signal.signal(signal.SIGTERM, lambda *_: stopping.send("stop"))
    with stop, stopping:
        results = serve(endless(), stop)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # it leaves now
    print("finished before leaving:", sorted(results))


if __name__ == "__main__":
    main()
