"""Work through an endless generator with few items in flight."""

import multiprocessing as mp
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import closing
from itertools import islice
from multiprocessing.pool import Pool

LIMIT = 6
RESULTS = 20

Results = Generator[int, None, None]


class Numbers:
    """Yield 1, 2, 3 and so on without end, and keep count.

    Attributes:
        drawn: How many numbers have been drawn.
        done: How many results have been used.
        most: How many numbers were in flight at most.
        draws: Released once for each number that is drawn.
    """

    def __init__(self) -> None:
        """Start with nothing drawn."""
        self.drawn = self.done = self.most = 0
        self.draws = threading.Semaphore(0)

    def __iter__(self) -> Iterator[int]:
        """Draw one number after the other."""
        while True:
            self.drawn += 1
            self.most = max(self.most, self.drawn - self.done)
            self.draws.release()
            yield self.drawn


def square(number: int) -> int:
    """Return the square of a number."""
    return number * number


def unordered(
    pool: Pool, function: Callable[[int], int], items: Iterable[int]
) -> Results:
    """Yield results as they come, with at most LIMIT in flight."""
    slots = threading.Semaphore(LIMIT - 1)  # the first needs none
    stopped = threading.Event()

    def feed() -> Iterator[int]:
        """Draw an item only if there is a slot for it."""
        for item in items:
            yield item
            slots.acquire()  # before the next item is drawn
            if stopped.is_set():
                return

    try:
        for result in pool.imap_unordered(function, feed()):
            yield result
            slots.release()
    finally:  # the pool cannot end while feed waits for a slot
        stopped.set()
        slots.release()


def ordered(
    executor: Executor,
    function: Callable[[int], int],
    items: Iterable[int],
) -> Results:
    """Yield results in order, with at most LIMIT in flight."""
    if sys.version_info >= (3, 14):  # pragma: >=3.14 cover
        # One more is drawn while the next result is awaited.
        yield from executor.map(function, items, buffersize=LIMIT - 1)
    else:  # pragma: <3.14 cover
        source = (executor.submit(function, item) for item in items)
        futures = deque(islice(source, LIMIT))
        while futures:
            yield futures.popleft().result()
            futures.extend(islice(source, 1))


def use(name: str, results: Results, numbers: Numbers) -> list[int]:
    """Use some results, and print how many were in flight."""
    with closing(results):
        used = [next(results)]
        for _ in range(LIMIT):
            numbers.draws.acquire()  # so that LIMIT is really reached
        numbers.done += 1
        for result in islice(results, RESULTS - 1):
            used.append(result)
            numbers.done += 1
    print(f"{name}: used {len(used)}, {numbers.most} in flight at most")
    return used


def main() -> None:
    """Use some results as they come, and some in order."""
    numbers = Numbers()
    with mp.Pool(processes=2) as pool:
        results = unordered(pool, square, numbers)
        use("as they come", results, numbers)

    # The last thread of the pool may not be gone: do not fork now.
    context = mp.get_context("spawn")
    numbers = Numbers()
    with ProcessPoolExecutor(2, mp_context=context) as executor:
        results = ordered(executor, square, numbers)
        squares = use("in order", results, numbers)
    print("the first in order:", squares[:5])


if __name__ == "__main__":
    main()
