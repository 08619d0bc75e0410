# /// script
# dependencies = ["numpy"]
# ///
"""Let workers write their rows of one NumPy array, without a copy."""

import multiprocessing as mp
import pickle
from contextlib import closing
from multiprocessing.shared_memory import SharedMemory

import numpy as np
from numpy.typing import NDArray

WORKERS = 2
ROWS, COLUMNS = 4, 100_000


def as_table(memory: SharedMemory) -> "NDArray[np.float64]":
    """Look at shared memory as an array of ROWS by COLUMNS."""
    assert memory.buf is not None  # it would be after close
    numbers = np.frombuffer(memory.buf, np.float64, ROWS * COLUMNS)
    return numbers.reshape(ROWS, COLUMNS)


def fill(name: str, start: int, stop: int) -> None:
    """Write the rows from start up to stop, times 0, 1, 2 and so on."""
    with closing(SharedMemory(name)) as memory:
        table = as_table(memory)
        for row in range(start, stop):
            table[row] = row * np.arange(COLUMNS)
        del table  # close unmaps the memory: nobody may look into it


def run(name: str) -> None:
    """Start workers, each with its rows, and wait for them."""
    step = ROWS // WORKERS
    tasks = [(name, row, row + step) for row in range(0, ROWS, step)]
    sent = max(len(pickle.dumps(task)) for task in tasks)
    print("sent to a worker, in bytes, about:", round(sent, -1))
    workers = [mp.Process(target=fill, args=task) for task in tasks]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


def main() -> None:
    """Own the memory: create it, and remove it at the end."""
    memory = SharedMemory(create=True, size=ROWS * COLUMNS * 8)
    try:
        with closing(memory):
            run(memory.name)
            table = as_table(memory)
            print("bytes in the array:", table.nbytes)
            print("last column:", table[:, -1].tolist())
            del table
    finally:
        memory.unlink()

    try:
        SharedMemory(memory.name)
    except FileNotFoundError as error:
        print("after unlink:", type(error).__name__)


if __name__ == "__main__":
    main()
