"""How many times as fast threads and processes are as a plain loop."""

from collections.abc import Callable
from concurrent import futures

USES = ["choosing/why_processes"]


def ways() -> dict[str, Callable[[], object]]:
    """The recipe's own three ways, the start of the pools included."""
    import why_processes  # type: ignore[import-not-found]

    in_parallel = why_processes.in_parallel
    return {
        "loop": why_processes.serially,
        "processes": lambda: in_parallel(futures.ProcessPoolExecutor),
        "threads": lambda: in_parallel(futures.ThreadPoolExecutor),
    }
