# /// script
# dependencies = ["numpy", "threadpoolctl"]
# ///
"""Give each worker one BLAS thread, so that they share the cores."""

from concurrent.futures import ProcessPoolExecutor

import numpy as np
from threadpoolctl import threadpool_info, threadpool_limits

WORKERS = 2
BLAS_THREADS = 1  # cores divided by workers


def limit_threads(threads: int) -> None:
    """Run in each worker when it starts."""
    threadpool_limits(threads)


def count_threads() -> int:
    """The threads that NumPy's linear algebra uses in this process."""
    pools = threadpool_info()
    return max((pool["num_threads"] for pool in pools), default=1)


def solve(size: int) -> tuple[float, int]:
    """Solve equations; return the first unknown, and the threads."""
    matrix = np.eye(size) * 2
    unknowns = np.linalg.solve(matrix, np.ones(size))
    return float(unknowns[0]), count_threads()


def main() -> None:
    """Solve equations in workers of one BLAS thread each."""
    with ProcessPoolExecutor(
        WORKERS, initializer=limit_threads, initargs=(BLAS_THREADS,)
    ) as executor:
        for unknown, threads in executor.map(solve, [100, 200, 300]):
            print(f"{unknown} with {threads} BLAS thread")


if __name__ == "__main__":
    main()
