"""On SIGTERM, take nothing new, finish what runs, leave in time."""

import multiprocessing as mp
import signal
import time
from collections.abc import Iterator
from concurrent import futures
from itertools import count
from multiprocessing.connection import Connection

FIRST = futures.FIRST_COMPLETED
WORKERS = 2
SECONDS = 5.0  # that the jobs at work may still take
AS_USUAL = signal.SIGTERM, signal.SIG_DFL


def square(number: int) -> int:
    """Square a number, which takes a moment."""
    time.sleep(0.02)
    return number**2


def serve(orders: Iterator[int], stop: Connection) -> list[int]:
    """Have orders worked on until stop has a message."""
    results: list[int] = []
    with futures.ProcessPoolExecutor(
        WORKERS, initializer=signal.signal, initargs=AS_USUAL
    ) as executor:
        running: set[futures.Future[int]] = set()
        while not stop.poll():
            running.add(executor.submit(square, next(orders)))
            if len(running) == WORKERS:
                done, running = futures.wait(running, None, FIRST)
                results += [job.result() for job in done]
        done, late = futures.wait(running, SECONDS)
        results += [job.result() for job in done]
        for worker in mp.active_children() if late else []:
            worker.kill()
    return results


def endless() -> Iterator[int]:
    """Give orders without end; after five the container is stopped."""
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
