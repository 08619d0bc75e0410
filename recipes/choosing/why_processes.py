"""Run one CPU-bound job serially, in processes and in threads."""

import concurrent.futures as cf
import sys
import time
from collections.abc import Callable

WORKERS = 2
SIZE = 90_000
STARTS = range(0, 4 * SIZE, SIZE)


def count_primes(start: int) -> int:
    """Count the primes among SIZE numbers, the slow way."""
    return sum(
        n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))
        for n in range(start, start + SIZE)
    )


def serially() -> int:
    """Do one part after the other."""
    return sum(map(count_primes, STARTS))


def in_parallel(pool: Callable[[int], cf.Executor]) -> int:
    """Hand the parts to the workers of a pool."""
    with pool(WORKERS) as executor:
        return sum(executor.map(count_primes, STARTS))


def report(name: str, job: Callable[[], int]) -> None:
    """Print what a job found; the time goes to stderr."""
    begin = time.perf_counter()
    print(f"{name}: {job()} primes")
    took = time.perf_counter() - begin
    print(f"{name}: {took:.2f} s", file=sys.stderr)


def main() -> None:
    """Find the same primes in three ways."""
    report("serially", serially)
    report("processes", lambda: in_parallel(cf.ProcessPoolExecutor))
    report("threads", lambda: in_parallel(cf.ThreadPoolExecutor))


if __name__ == "__main__":
    main()
