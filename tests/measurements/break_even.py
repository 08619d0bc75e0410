"""How long a task must take until two workers are faster than a loop.

Found by halving: tasks that compute for a while, done by a loop and by a
pool that is running. `with_start` starts a pool each time; it says how
long all the work together must take.
"""

import multiprocessing as mp
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import Any

USES: list[str] = []
ROUNDS, UNIT = 7, "µs"
WORKERS = 2
TASKS, STEPS = 200, 10
TINY = {"TASKS": 4, "STEPS": 1}


def compute(turns: int) -> int:
    """Compute, a little in each turn."""
    total = 0
    for number in range(turns):
        total += number * number
    return total


def seconds(function: Callable[..., object], *arguments: Any) -> float:
    """What a call takes."""
    begin = time.perf_counter()
    function(*arguments)
    return time.perf_counter() - begin


def loop(items: list[int]) -> None:
    """Do one task after the other."""
    for turns in items:
        compute(turns)


def break_even(run: Callable[..., object], tasks: int) -> float:
    """How long a task takes that is worth it, in seconds."""
    low, high = 10.0, 20_000_000.0 / tasks  # turns
    for _ in range(STEPS):
        turns = (low * high) ** 0.5
        items = [int(turns)] * tasks
        if seconds(run, items) < seconds(loop, items):
            high = turns
        else:
            low = turns
    return seconds(compute, int(high))


def with_start(items: list[int]) -> None:
    """Start a pool, do the tasks, and end it."""
    with mp.Pool(WORKERS) as pool:
        pool.map(compute, items)


@contextmanager
def ways() -> Iterator[dict[str, Callable[[], object]]]:
    """Sent one by one, in chunks, and with the start of the pool."""
    with mp.Pool(WORKERS) as pool, ProcessPoolExecutor(WORKERS) as many:
        runs: dict[str, Callable[..., object]] = {
            "executor": lambda items: list(many.map(compute, items)),
            "imap": lambda items: list(pool.imap(compute, items)),
            "chunks": partial(pool.map, compute),
        }
        found: dict[str, Callable[[], object]] = {
            way: partial(break_even, run, TASKS)
            for way, run in runs.items()
        }
        found["with_start"] = lambda: (
            WORKERS * break_even(with_start, WORKERS)
        )
        yield found
