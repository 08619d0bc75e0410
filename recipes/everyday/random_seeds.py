"""Draw the same random numbers with any number of workers."""

import multiprocessing as mp
from functools import partial
from random import Random

SEED = 2026
TASKS, DARTS = 8, 1_000


def throw(seed: int, task: int) -> int:
    """Throw darts at a square; count those in the circle."""
    chance = Random(f"{seed} {task}")  # this task's own
    return sum(
        chance.uniform(-1, 1) ** 2 + chance.uniform(-1, 1) ** 2 < 1
        for _ in range(DARTS)
    )


def estimate_pi(seed: int, workers: int) -> float:
    """Estimate pi from the darts of all tasks."""
    with mp.Pool(workers) as pool:
        hits = pool.map(partial(throw, seed), range(TASKS))
    return 4 * sum(hits) / (TASKS * DARTS)


def main() -> None:
    """Estimate pi with one worker, two and four."""
    for workers in (1, 2, 4):
        print(f"workers {workers}:", estimate_pi(SEED, workers))
    print("another seed:", estimate_pi(SEED + 1, workers=2))


if __name__ == "__main__":
    main()
