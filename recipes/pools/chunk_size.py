"""Send a thousand small tasks to a pool in chunks."""

import math
import multiprocessing as mp
import pickle
from bisect import bisect
from collections.abc import Callable, Sequence
from functools import partial

WORKERS = 2
PRICES = range(1_000)
EDGES = list(range(0, 1_000, 10))  # of a hundred bins


def chunk_size(items: int, workers: int) -> int:
    """Choose a size so that each worker gets about four chunks."""
    return max(1, math.ceil(items / (4 * workers)))


def traffic(
    function: Callable[[int], int], items: Sequence[int], size: int
) -> str:
    """Pickle the chunks once more, to see what a pool sends."""
    sent = [
        pickle.dumps((function, tuple(items[start : start + size])))
        for start in range(0, len(items), size)
    ]
    kilobytes = sum(map(len, sent)) // 1_000
    return f"{len(sent)} messages, {kilobytes} kB"


def main() -> None:
    """Find the bin of each price, with four chunk sizes."""
    find_bin = partial(bisect, EDGES)
    expected = [find_bin(price) for price in PRICES]
    chosen = chunk_size(len(PRICES), WORKERS)
    with mp.Pool(WORKERS) as pool:
        for size in 1, 10, 100, chosen:
            bins = list(pool.imap(find_bin, PRICES, chunksize=size))
            print(f"chunks of {size}:", traffic(find_bin, PRICES, size))
            print("  the same answer:", bins == expected)


if __name__ == "__main__":
    main()
