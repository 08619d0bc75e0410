"""Let several processes fill one array, each its own slice."""

import ctypes
import multiprocessing as mp

LENGTH = 10
SLICE = 3


def fill(squares: ctypes.Array[ctypes.c_int], start: int) -> None:
    """Write the squares of one slice, which begins at start."""
    for i in range(start, min(start + SLICE, LENGTH)):
        squares[i] = i * i  # no other worker writes here: no lock


def main() -> None:
    """Start one worker for each slice of the array."""
    squares = mp.RawArray("i", LENGTH)
    workers = [
        mp.Process(target=fill, args=(squares, start))
        for start in range(0, LENGTH, SLICE)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("exit codes:", [worker.exitcode for worker in workers])
    print("squares:", squares[:])


if __name__ == "__main__":
    main()
