"""What a pool costs for each task, when the task does nothing.

By the number of tasks that are sent at once, the chunk; at last with the
chunks that each pool chooses by itself.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import Any

USES: list[str] = []
PEERS = ["joblib", "loky", "mpire", "pebble", "distributed", "ray"]
METHODS = ["default"]
UNIT = "µs"
WORKERS = os.cpu_count() or 1
CHUNKS = 1, 10, 100, 1_000
TASKS = 500
TINY = {"CHUNKS": (1, 10), "TASKS": 20}
OWN = {"pool", "joblib", "mpire", "ray"}  # choose chunks by themselves
SINGLE = {"threads", "interpreters", "distributed"}  # know no chunks


def nothing(item: int) -> None:
    """Do nothing."""


def loop(function: Callable[[int], None], items: range) -> None:
    """Call it for each item."""
    for item in items:
        function(item)


def per_task(run: Callable[..., Any], tasks: int) -> float:
    """The seconds that a task takes."""
    items = range(tasks)
    begin = time.perf_counter()
    run(nothing, items)
    return (time.perf_counter() - begin) / tasks


@contextmanager
def ways() -> Iterator[dict[str, Callable[[], object]]]:
    """Each pool with each size of its chunks."""
    from tests.measurements import peers

    found: dict[str, Callable[[], object]] = {
        "loop": partial(per_task, loop, 20 * max(CHUNKS))
    }
    with ExitStack() as stack:
        maps = peers.start(stack, WORKERS)
        for chunk in CHUNKS:
            tasks = max(TASKS, 20 * chunk)
            for name, run in maps.items():
                if name in SINGLE:
                    continue
                sent = partial(run, chunksize=chunk)
                found[f"{chunk}.{name}"] = partial(
                    per_task, sent, tasks
                )
        for name in [name for name in maps if name in SINGLE]:
            found[f"1.{name}"] = partial(per_task, maps[name], TASKS)
        for name in [name for name in maps if name in OWN]:
            many = 20 * max(CHUNKS)
            found[f"own.{name}"] = partial(per_task, maps[name], many)
        yield found
