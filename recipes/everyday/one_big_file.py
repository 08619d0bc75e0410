"""Read one big file in parallel, each task its own range of bytes."""

import multiprocessing as mp
from collections import Counter
from collections.abc import Iterable
from functools import partial
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory


def cut(path: Path, size: int) -> list[tuple[int, int]]:
    """Cut a file into ranges of bytes, each of which ends a line."""
    edges, length = [0], path.stat().st_size
    with path.open("rb") as file:
        while file.seek(edges[-1] + size) < length:
            file.readline()  # on to the end of the line
            edges.append(file.tell())
    return list(pairwise([*edges, length]))


def add_up(lines: Iterable[bytes]) -> Counter[bytes]:
    """Add up the numbers of each name, in lines such as `Ann;25`."""
    total: Counter[bytes] = Counter()
    for line in lines:
        name, _, number = line.partition(b";")
        total[name] += int(number)
    return total


def read_part(path: Path, part: tuple[int, int]) -> Counter[bytes]:
    """Add up the lines in a range of bytes."""
    start, end = part
    with path.open("rb") as file:
        file.seek(start)
        return add_up(BytesIO(file.read(end - start)))


def read_all(path: Path, size: int) -> Counter[bytes]:
    """Add up a file with two workers, `size` bytes in a task."""
    total: Counter[bytes] = Counter()
    parts, read = cut(path, size), partial(read_part, path)
    with mp.Pool(processes=2) as pool:
        for found in pool.imap_unordered(read, parts):
            total.update(found)
    return total


def main() -> None:
    """Make a file, add it up in parallel, and again in a loop."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "payments.txt")
        path.write_bytes(b"Ann;25\nBob;7\nEve;-10\n" * 10_000)
        total = read_all(path, size=25_000)
        with path.open("rb") as file:
            print("the same as in a loop:", total == add_up(file))
    for name, amount in sorted(total.items()):
        print(name.decode(), amount)


if __name__ == "__main__":
    main()
