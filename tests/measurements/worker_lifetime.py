"""Workers with a limit: what a fresh worker costs, for each task.

The tasks do nothing. Two workers, started by spawn, as the recipe does:
without a limit, and with a successor after a hundred tasks, ten, one.
"""

import multiprocessing as mp
import time
from collections.abc import Callable
from functools import partial

USES: list[str] = []
METHODS = ["spawn"]
ROUNDS, UNIT = 5, "ms"
LIMITS = {"unlimited": 200, "100": 200, "10": 100, "1": 20}  # tasks
TINY = {"LIMITS": {"unlimited": 4, "2": 4}}


def nothing(number: int) -> None:
    """Do nothing."""


def per_task(limit: int | None, tasks: int) -> float:
    """The seconds that a task takes, once the first workers run."""
    with mp.Pool(2, maxtasksperchild=limit) as pool:
        pool.map(nothing, range(2), chunksize=1)
        begin = time.perf_counter()
        pool.map(nothing, range(tasks), chunksize=1)
        return (time.perf_counter() - begin) / tasks


def ways() -> dict[str, Callable[[], object]]:
    """Each limit, with as many tasks as show it."""
    return {
        f"limit_{limit}" if limit.isdigit() else limit: partial(
            per_task, int(limit) if limit.isdigit() else None, tasks
        )
        for limit, tasks in LIMITS.items()
    }
