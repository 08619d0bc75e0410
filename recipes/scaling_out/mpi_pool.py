# /// script
# requires-python = ">=3.11"
# dependencies = ["mpi4py", "mpich"]
# ///
"""Run the tasks of an executor over MPI, on this machine or on many."""

import os
import sysconfig

# Where the wheel of MPICH has put its launcher.
SCRIPTS = sysconfig.get_path("scripts")
os.environ["PATH"] = SCRIPTS + os.pathsep + os.environ["PATH"]

from mpi4py.futures import MPIPoolExecutor


def total(bill: str) -> int:
    """Return the sum of a bill.

    Raises:
        ValueError: If the bill has something that is not a number.
    """
    return sum(map(int, bill.split()))


def main() -> None:
    """Sum up three bills, one of which cannot be read."""
    bills = ["12 7 20", "5 free", "8 1"]
    with MPIPoolExecutor(max_workers=2) as executor:
        futures = [executor.submit(total, bill) for bill in bills]
        for bill, future in zip(bills, futures, strict=True):
            error = future.exception()
            name = type(error).__name__ if error else ""
            print(f"{bill}: {name or future.result()}")


if __name__ == "__main__":
    main()
