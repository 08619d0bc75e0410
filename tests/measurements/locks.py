"""Count together: a lock for each addition, for a batch, or not at all.

One to four workers share the same number of additions. A shared number
with its own lock, the lock once for a hundred additions, and a sum of
each worker's own that is added once, at the end. The start of the workers
is not measured.
"""

import multiprocessing as mp
import time
from collections.abc import Callable
from functools import partial
from typing import Any

USES: list[str] = []
METHODS = ["default"]
UNIT = "µs"
WORKERS = [1, 2, 3, 4]
ADDITIONS, BATCH = 600_000, 100
TINY = {"WORKERS": [2], "ADDITIONS": 600}


def each(counter: Any, additions: int) -> None:
    """Acquire the lock for each addition."""
    for _ in range(additions):
        with counter.get_lock():
            counter.value += 1


def batch(counter: Any, additions: int) -> None:
    """Count a batch alone, and acquire the lock once for it."""
    for _ in range(additions // BATCH):
        some = 0
        for _ in range(BATCH):
            some += 1
        with counter.get_lock():
            counter.value += some


def own(counter: Any, additions: int) -> None:
    """Count alone, add the sum at the end."""
    total = 0
    for _ in range(additions):
        total += 1
    with counter.get_lock():
        counter.value += total


def work(
    add: Callable[..., None],
    counter: Any,
    additions: int,
    go: Any,
    times: Any,
) -> None:
    """Begin with the others; tell when it was, and when the end."""
    go.wait()
    begin = time.perf_counter()
    add(counter, additions)
    times.put((begin, time.perf_counter()))


def count(add: Callable[..., None], workers: int) -> float:
    """The seconds for an addition, from the first begin to the last end."""
    counter = mp.Value("q", 0)
    go = mp.Barrier(workers)
    times: Any = mp.SimpleQueue()
    arguments = add, counter, ADDITIONS // workers, go, times
    adders = [
        mp.Process(target=work, args=arguments) for _ in range(workers)
    ]
    for adder in adders:
        adder.start()
    begins, ends = zip(*[times.get() for _ in adders], strict=True)
    for adder in adders:
        adder.join()
    assert counter.value == ADDITIONS
    took: float = max(ends) - min(begins)
    return took / ADDITIONS


def ways() -> dict[str, Callable[[], object]]:
    """All three, for each number of workers."""
    return {
        f"{workers}.{add.__name__}": partial(count, add, workers)
        for workers in WORKERS
        for add in (each, batch, own)
    }
