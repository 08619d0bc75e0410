"""Measure how many times as fast as a plain loop some workers are."""

import sys
import time
from collections.abc import Callable
from functools import partial
from multiprocessing import Pool

MOST_WORKERS = 2  # as many as you have cores
ROUNDS = 3
TASKS = range(8)
SIZE = 100_000


def compute(task: int) -> int:
    """Compute for a while and return little, as your own task does."""
    for number in range(SIZE):
        task = (task * 31 + number) % 1_000_003
    return task


def measure(name: str, run: Callable[[], list[int]]) -> float:
    """Print a checksum; return the shortest time in seconds."""
    times = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        checksum = sum(run())
        times.append(time.perf_counter() - begin)
    print(f"{name}: {checksum}")
    first, best = times[0], min(times)
    print(f"{name}: {first:.3f} s, {best:.3f} s", file=sys.stderr)
    return best


def main() -> None:
    """Compare the loop with one worker, with two, and so on."""
    loop = measure("loop", lambda: list(map(compute, TASKS)))
    for workers in range(1, MOST_WORKERS + 1):
        name = f"workers {workers}"
        with Pool(workers) as pool:
            best = measure(name, partial(pool.map, compute, TASKS, 1))
        speedup, efficiency = loop / best, loop / best / workers
        text = f"{name}: speedup {speedup:.2f}, {efficiency:.0%}"
        print(text, file=sys.stderr)


if __name__ == "__main__":
    main()
