"""Do one job with a Pool and an executor; then each loses a worker."""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

NUMBERS = range(1, 6)
SPAWN = get_context("spawn")  # threads of a pool start workers, too


def square(number: int) -> int:
    """Square a number; 0 ends its worker, as a crash does."""
    if number == 0:
        os._exit(1)
    return number**2


def with_pool(numbers: range) -> None:
    """Use a Pool, which goes on with another worker."""
    with SPAWN.Pool(2) as pool:
        print("Pool:", pool.map(square, numbers))
    with SPAWN.Pool(1) as pool:
        lost = pool.apply_async(square, (0,))
        print("  a worker died:", pool.map(square, numbers))
        print("  its result is there:", lost.ready())


def with_executor(numbers: range) -> None:
    """Use an executor, which gives up."""
    with ProcessPoolExecutor(2, SPAWN) as executor:
        print("Executor:", list(executor.map(square, numbers)))
    with ProcessPoolExecutor(1, SPAWN) as executor:
        lost = executor.submit(square, 0)
        print("  a worker died:", type(lost.exception()).__name__)
        try:
            print(list(executor.map(square, numbers)))
        except BrokenProcessPool:
            print("  it takes no more tasks")


def main() -> None:
    """Show both, one after the other."""
    with_pool(NUMBERS)
    with_executor(NUMBERS)


if __name__ == "__main__":
    main()
