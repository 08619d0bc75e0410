"""What a task that does nothing costs, sent alone, by the map.

The start of the workers is left out, as for the pools beside it.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from itertools import islice

from tests.measurements.overhead import nothing, per_task

USES = ["failures/resilient_map"]
PEERS = ["joblib", "loky", "mpire", "pebble"]
METHODS = ["default"]
UNIT = "µs"
WORKERS = 2
TASKS = 2_000
TINY = {"TASKS": 20}
BESIDE = "executor", "imap", "joblib", "loky", "mpire", "pebble"


def resilient(tasks: int) -> float:
    """The seconds that a task takes, once the workers have begun."""
    from resilient_map import resilient_map  # type: ignore[import-not-found]

    begun = 2 * WORKERS
    outcomes = resilient_map(
        nothing, range(begun + tasks), workers=WORKERS
    )
    for _ in islice(outcomes, begun):
        pass
    begin = time.perf_counter()
    for _ in islice(outcomes, tasks):
        pass
    taken = time.perf_counter() - begin
    outcomes.close()
    return taken / tasks


@contextmanager
def ways() -> Iterator[dict[str, Callable[[], object]]]:
    """The recipe, and each pool with one task at a time."""
    from tests.measurements import peers

    found: dict[str, Callable[[], object]] = {
        "resilient_map": partial(resilient, TASKS)
    }
    with ExitStack() as stack:
        maps = peers.start(stack, WORKERS)
        for name in BESIDE:
            if name in maps:
                sent = partial(maps[name], chunksize=1)
                found[name] = partial(per_task, sent, TASKS)
        yield found
