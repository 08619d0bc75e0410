"""Let workers read one large table, from a file mapped into memory."""

import mmap
import pickle
from array import array
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

LENGTH, PART = 125_000, 20_000  # numbers of eight bytes

table: "memoryview[int]"  # each worker has its own, from open_table


def open_table(path: Path) -> None:
    """Map the file into memory: called once in each worker."""
    global table
    with path.open("rb") as file:
        memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    table = memoryview(memory).cast("q")


def add_up(start: int) -> int:
    """Add up one part of the table."""
    return sum(table[start : start + PART])


def size(message: object) -> str:
    """How much it is to send something to a worker."""
    return f"{len(pickle.dumps(message)) / 1_000_000:.1f} MB"


def main() -> None:
    """Write a table, let workers add it up, part by part."""
    numbers = array("q", range(LENGTH))
    with TemporaryDirectory() as folder:
        path = Path(folder, "table.bin")
        path.write_bytes(numbers)
        with ProcessPoolExecutor(
            2, initializer=open_table, initargs=(path,)
        ) as executor:
            total = sum(executor.map(add_up, range(0, LENGTH, PART)))
    print("right sum:", total == sum(numbers))
    print("a task:", size(LENGTH))
    print("a task that carries the table would be:", size(numbers))


if __name__ == "__main__":
    main()
