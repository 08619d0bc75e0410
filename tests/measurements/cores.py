"""The same computation with one worker, two, three and more.

The limit is that of processes without a pool, each with its part.
"""

import multiprocessing as mp
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from multiprocessing.synchronize import Barrier

from tests.measurements.speed_up import count_primes, own_part

USES: list[str] = []
METHODS = ["default"]
WORKERS = range(1, 2 * (os.cpu_count() or 1) + 1)
TASKS, SIZE = 48, 15_000
TINY = {"TASKS": 12, "SIZE": 50}


def twice(barrier: Barrier) -> None:
    """Tell all to begin, and wait until all have done."""
    barrier.wait()
    barrier.wait()


@contextmanager
def ways() -> Iterator[dict[str, Callable[[], object]]]:
    """A loop, then a pool and the limit for each number of workers."""
    sizes = [SIZE] * TASKS
    found: dict[str, Callable[[], object]] = {
        "loop": lambda: list(map(count_primes, sizes))
    }
    with ExitStack() as stack:
        for workers in WORKERS:
            pool = stack.enter_context(mp.Pool(workers))
            found[f"{workers}.pool"] = partial(
                pool.map, count_primes, sizes, chunksize=1
            )
            barrier = mp.Barrier(workers + 1)
            for number in range(workers):
                tasks = len(range(number, TASKS, workers))
                part = (barrier, tasks, SIZE)
                mp.Process(
                    target=own_part, args=part, daemon=True
                ).start()
            found[f"{workers}.limit"] = partial(twice, barrier)
        yield found
