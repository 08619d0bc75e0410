# /// script
# requires-python = ">=3.11"
# dependencies = ["distributed"]
# ///
"""Run the tasks of an executor on a Dask cluster; a worker dies."""

import os
from concurrent.futures import as_completed
from pathlib import Path
from tempfile import TemporaryDirectory

import dask
from distributed import Client, LocalCluster


def square(number: int, marker: Path) -> int:
    """Square a number; the first worker that gets 3 is killed."""
    if number == 3 and not marker.exists():
        marker.touch()
        os.kill(os.getpid(), 9)  # as the system might
    return number**2


def main() -> None:
    """Square some numbers on a cluster of two workers."""
    with TemporaryDirectory() as folder:
        dask.config.set({"temporary-directory": folder})
        with (
            LocalCluster(
                n_workers=2,
                threads_per_worker=1,
                dashboard_address=None,
                silence_logs=50,  # a killed worker is reported
            ) as cluster,
            Client(cluster) as client,
            client.get_executor() as executor,
        ):
            marker = Path(folder, "crashed")
            futures = {
                executor.submit(square, number, marker): number
                for number in range(8)
            }
            squares = {
                futures[future]: future.result()
                for future in as_completed(futures)
            }
            print("a worker was killed:", marker.exists())
    print(sorted(squares.items()))


if __name__ == "__main__":
    main()
