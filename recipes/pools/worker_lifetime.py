"""Give each worker a limited number of tasks, then a successor."""

import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor
from functools import cache

TASKS = range(5)


@cache
def load(number: int) -> object:
    """Load something big; the cache forgets nothing."""
    return object()


def task(number: int) -> int:
    """Return how many things this worker holds after the task."""
    load(number)
    return load.cache_info().currsize


def in_pool(limit: int | None, chunk: int) -> list[int]:
    """Do the tasks; after so many chunks a fresh worker takes over."""
    # Successors start while the pool's threads run: do not fork.
    context = mp.get_context("spawn")
    with context.Pool(processes=1, maxtasksperchild=limit) as pool:
        return pool.map(task, TASKS, chunksize=chunk)


def in_executor() -> list[int]:
    """Do each task in a worker of its own, started by spawn."""
    with ProcessPoolExecutor(1, max_tasks_per_child=1) as executor:
        return list(executor.map(task, TASKS))


def main() -> None:
    """Let workers live forever, for two tasks, and for one."""
    results = {
        "no limit": in_pool(limit=None, chunk=1),
        "2 tasks each": in_pool(limit=2, chunk=1),
        "2 chunks of 2 each": in_pool(limit=2, chunk=2),
        "executor, 1 task each": in_executor(),
    }
    for name, held in results.items():  # each worker begins with 1
        print(f"{name}: {held}, workers: {held.count(1)}")


if __name__ == "__main__":
    main()
