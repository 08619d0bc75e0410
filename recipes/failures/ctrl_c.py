"""End parent and workers at once on Ctrl-C, and keep what is done."""

import signal
import sys
import time
from collections.abc import Iterable
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
        time.sleep(0.05)
        return number**2
    finally:
        put_off_ctrl_c(True)


def square_all(numbers: Iterable[int]) -> list["Future[int]"]:
    """Square numbers until all are done or Ctrl-C comes."""
    news: SimpleQueue[Future[int] | None] = SimpleQueue()
    signal.signal(signal.SIGINT, lambda *_: news.put(None))
    with ProcessPoolExecutor(WORKERS) as executor:
        put_off_ctrl_c(True)  # also in the workers, from their start
        futures = [executor.submit(square, n) for n in numbers]
        put_off_ctrl_c(False)
        for future in futures:
            future.add_done_callback(news.put)
        left = len(futures)
        while left and news.get() is not None:
            left -= 1
        executor.shutdown(cancel_futures=True)
    return futures


def main() -> None:
    """Square some numbers, and say how many are done."""
    futures = square_all(range(10))
    done = [f for f in futures if not (f.cancelled() or f.exception())]
    print(f"{len(done)} of {len(futures)} are done")
    sys.exit(0 if len(done) == len(futures) else 130)


if __name__ == "__main__":
    main()
