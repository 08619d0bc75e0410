"""A computation on all cores: how many times as fast as a plain loop.

Every pool is started before, and stays for all rounds. The limit is that
of processes without a pool, of which each does its part when it is told.
"""

import multiprocessing as mp
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from multiprocessing.synchronize import Barrier

USES: list[str] = []
PEERS = ["joblib", "loky", "mpire", "pebble", "distributed", "ray"]
METHODS = ["default"]
WORKERS = os.cpu_count() or 1
TASKS, SIZE = 20 * WORKERS, 15_000
TINY = {"TASKS": 2 * WORKERS, "SIZE": 50}


def count_primes(size: int) -> int:
    """Count the primes below a number, the slow way."""
    return sum(
        n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))
        for n in range(size)
    )


def own_part(barrier: Barrier, tasks: int, size: int) -> None:
    """Do a part of the tasks, as often as all are told to begin."""
    while barrier.wait() >= 0:
        for _ in range(tasks):
            count_primes(size)
        barrier.wait()


@contextmanager
def ways() -> Iterator[dict[str, Callable[[], object]]]:
    """A loop, the limit, the standard library, its peers."""
    from tests.measurements import peers

    sizes = [SIZE] * TASKS
    barrier = mp.Barrier(WORKERS + 1)
    part = (barrier, TASKS // WORKERS, SIZE)
    for _ in range(WORKERS):
        mp.Process(target=own_part, args=part, daemon=True).start()
    with ExitStack() as stack:
        maps = peers.start(stack, WORKERS)
        yield {
            "loop": lambda: list(map(count_primes, sizes)),
            "limit": lambda: (barrier.wait(), barrier.wait()),
        } | {
            name: lambda run=run: run(count_primes, sizes)  # type: ignore[misc]
            for name, run in maps.items()
        }
