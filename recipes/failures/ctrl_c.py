"""End parent and workers at once on Ctrl-C, and keep what is done."""

import multiprocessing as mp
import os
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from queue import SimpleQueue

WORKERS = 2


def put_off_ctrl_c(on: bool) -> None:
    """Put it off or no more, here and in what starts meanwhile."""
    if sys.platform != "win32":
        how = signal.SIG_BLOCK if on else signal.SIG_UNBLOCK
        signal.pthread_sigmask(how, {signal.SIGINT})


def square(number: int) -> int:
    """Square a number; Ctrl-C breaks off this and nothing else."""
    try:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        put_off_ctrl_c(False)
        while number > 2:  # for these it takes forever
            time.sleep(0.1)
        return number**2
    finally:
        put_off_ctrl_c(True)


def square_all(numbers: Iterable[int]) -> Iterator["Future[int]"]:
    """Yield tasks as they are done, until all are or Ctrl-C comes."""
    news: SimpleQueue[Future[int] | None] = SimpleQueue()
    signal.signal(signal.SIGINT, lambda *_: news.put(None))
    with ProcessPoolExecutor(WORKERS) as executor:
        put_off_ctrl_c(True)  # also in the workers, from their start
        tasks = [executor.submit(square, n) for n in numbers]
        put_off_ctrl_c(False)
        for task in tasks:
            task.add_done_callback(news.put)
        try:
            for _ in tasks:
                if (done := news.get()) is None:
                    break
                yield done
        finally:
            executor.shutdown(wait=False, cancel_futures=True)
            while not all(task.done() for task in tasks):
                for worker in mp.active_children():
                    assert worker.pid is not None  # it was started
                    os.kill(worker.pid, signal.SIGINT)
                time.sleep(0.05)


def main() -> None:
    """Square some numbers; Ctrl-C comes when three are done."""
    done = []
    for task in square_all(range(10)):
        if not task.exception():
            done.append(task.result())
        if len(done) == 3:
            signal.raise_signal(signal.SIGINT)  # as if you pressed it
    print("kept:", sorted(done))


if __name__ == "__main__":
    main()
