# /// script
# requires-python = ">=3.11"
# dependencies = ["joblib", "numpy"]
# ///
"""Share an array with the workers of joblib, and survive a crash."""

import os
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from joblib import Parallel, delayed

PARTS = 6
TRIES = 3  # a task that always kills its worker would go on forever


def main() -> None:
    """Sum up the parts of an array; the first worker at part 3 dies."""
    numbers = np.arange(600_000)
    totals: dict[int, int] = {}
    with (
        TemporaryDirectory() as folder,
        Parallel(n_jobs=2, return_as="generator_unordered") as parallel,
    ):
        marker = Path(folder, "crashed")

        def total(part: int, array: np.ndarray) -> tuple[int, int]:
            if part == 3 and not marker.exists():
                marker.touch()
                os.kill(os.getpid(), 9)  # as the system might
            return part, int(array[part::PARTS].sum())

        for _ in range(TRIES):
            left = [part for part in range(PARTS) if part not in totals]
            try:
                for part, result in parallel(
                    delayed(total)(part, numbers) for part in left
                ):
                    totals[part] = result
                break
            except BrokenProcessPool as error:
                print(type(error).__name__)
    for part in range(PARTS):
        print(part, totals.get(part, "lost"))


if __name__ == "__main__":
    main()
