# /// script
# dependencies = ["numpy"]
# ///
"""Let workers fill the rows of one NumPy array, without a copy."""

from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing.shared_memory import SharedMemory

import numpy as np
from numpy.typing import NDArray

WORKERS, ROWS, COLUMNS = 2, 5, 100_000


def as_table(memory: SharedMemory) -> NDArray[np.float64]:
    """Look at shared memory as an array; nothing is copied."""
    assert memory.buf is not None  # it is None after close
    numbers = np.frombuffer(memory.buf, np.float64, ROWS * COLUMNS)
    return numbers.reshape(ROWS, COLUMNS)


def fill(name: str, row: int) -> None:
    """Write one row of the array: row times 0, 1, 2 and so on."""
    memory = SharedMemory(name)
    table = as_table(memory)
    try:
        table[row] = row * np.arange(COLUMNS)
    finally:
        del table  # the array goes before the memory under it
        memory.close()


def main() -> None:
    """Make the memory, let workers fill it, read it, remove it."""
    memory = SharedMemory(create=True, size=ROWS * COLUMNS * 8)
    fill_row = partial(fill, memory.name)
    try:
        with ProcessPoolExecutor(WORKERS) as executor:
            list(executor.map(fill_row, range(ROWS)))  # or it raises
        print("bytes in the array:", as_table(memory).nbytes)
        print("last column:", as_table(memory)[:, -1].tolist())
    finally:
        memory.unlink()
        memory.close()


if __name__ == "__main__":
    main()
