"""Let several processes fill one array, each its own slice."""

import multiprocessing as mp
from ctypes import Array, c_int
from multiprocessing.sharedctypes import SynchronizedArray

WORKERS = 4
LENGTH = 8


def fill(
    squares: "Array[c_int]", sums: "SynchronizedArray[int]", start: int
) -> None:
    """Write squares into one slice and add them to the shared sums.

    Args:
        squares: LENGTH numbers; this worker writes two of them.
        sums: The sum of the even squares and of the odd squares.
        start: Where this worker's slice begins.
    """
    for i in range(start, start + LENGTH // WORKERS):
        squares[i] = i * i  # nobody else touches this place: no lock
        with sums.get_lock():  # everybody adds here
            sums[i % 2] += i * i


def main() -> None:
    """Share one array without a lock and one with a lock."""
    squares = mp.RawArray("i", LENGTH)
    sums = mp.Array("i", 2)
    workers = [
        mp.Process(target=fill, args=(squares, sums, start))
        for start in range(0, LENGTH, LENGTH // WORKERS)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("squares:", squares[:])
    print("sums of the even and of the odd squares:", sums[:])


if __name__ == "__main__":
    main()
