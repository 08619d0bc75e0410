"""Profile the tasks in all workers, and merge it into one profile."""

import cProfile
import pstats
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

WORKERS = 2
SIZE = 500
STARTS = range(0, 4 * SIZE, SIZE)


def is_prime(number: int) -> bool:
    """Whether a number is prime, found the slow way."""
    return number > 1 and all(number % d for d in range(2, number))


def count_primes(start: int) -> int:
    """Count the primes among SIZE numbers."""
    return sum(is_prime(n) for n in range(start, start + SIZE))


def profiled(folder: str, start: int) -> int:
    """Do a task, and leave its profile in a file of its own."""
    with cProfile.Profile() as profile:
        result = count_primes(start)
    profile.dump_stats(Path(folder, f"{start}.pstats"))
    return result


def main() -> None:
    """Count primes, and say how often each function was called."""
    with TemporaryDirectory() as folder:
        with ProcessPoolExecutor(WORKERS) as executor:
            counts = executor.map(partial(profiled, folder), STARTS)
            print("primes:", sum(counts))
        files = map(str, Path(folder).iterdir())
        stats = pstats.Stats(*files, stream=sys.stderr)
    stats.sort_stats("tottime").print_stats(3)
    functions = stats.get_stats_profile().func_profiles
    for name in "count_primes", "is_prime":
        print(name, "calls:", functions[name].ncalls)


if __name__ == "__main__":
    main()
