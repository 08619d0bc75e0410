"""Finish the other tasks when a task kills its worker."""

import os
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import get_context

WORKERS = 2
SPAWN = get_context("spawn")  # no fork once there were threads
Futures = dict[int, "Future[int]"]


def square(number: int) -> int:
    """Square a number; 3 kills its worker, as the system might."""
    if number == 3:
        os.kill(os.getpid(), 9)  # SIGKILL; Windows has no such name
    return number**2


def attempt(numbers: Sequence[int], workers: int) -> Futures:
    """Submit tasks to a new executor, and wait for all of them."""
    futures = {}
    with (
        suppress(BrokenProcessPool),  # from submit, if it broke before
        ProcessPoolExecutor(workers, SPAWN) as executor,
    ):
        for number in numbers:
            futures[number] = executor.submit(square, number)
    return futures


def finish(numbers: Sequence[int]) -> Futures:
    """Run all tasks; one that kills its worker even alone is lost."""
    done: Futures = {}
    left = numbers
    while left:
        for number, future in attempt(left, WORKERS).items():
            if not isinstance(future.exception(), BrokenProcessPool):
                done[number] = future
        left = [number for number in left if number not in done]
        for suspect in left[:WORKERS]:  # tasks begin in this order
            done |= attempt([suspect], workers=1)
        left = left[WORKERS:]
    return done


def main() -> None:
    """Square some numbers, and say which one was lost."""
    for number, future in sorted(finish(range(8)).items()):
        error = future.exception()
        name = type(error).__name__ if error else ""
        print(number, name or future.result())


if __name__ == "__main__":
    main()
