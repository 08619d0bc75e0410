"""Count the messages and bytes that larger chunks save."""

import multiprocessing as mp
import pickle
from bisect import bisect

PRICES = range(1_000)
EDGES = list(range(0, 1_000, 10))


class Binning:
    """Tell into which bin a number falls.

    Attributes:
        edges: Where one bin ends and the next begins, ascending.
        sent: How many messages took this object along.
    """

    def __init__(self, edges: list[int]) -> None:
        """Keep the edges; nothing has been sent yet."""
        self.edges = edges
        self.sent = 0

    def __call__(self, number: int) -> int:
        """Return the index of the bin of a number."""
        return bisect(self.edges, number)

    def __getstate__(self) -> dict[str, object]:
        """Count one more message: pickle calls this once in each."""
        self.sent += 1
        return self.__dict__


def kilobytes(size: int) -> int:
    """Pickle function and items as a pool does, and add it up."""
    chunks = [
        tuple(PRICES[start : start + size])
        for start in range(0, len(PRICES), size)
    ]
    sent = [pickle.dumps((Binning(EDGES), chunk)) for chunk in chunks]
    return sum(map(len, sent)) // 1_000


def main() -> None:
    """Send the same thousand items in smaller and larger chunks."""
    results = []
    with mp.Pool(processes=2) as pool:
        for size in 1, 10, 100:
            binning = Binning(EDGES)
            results.append(pool.map(binning, PRICES, chunksize=size))
            counts = f"{binning.sent} messages, {kilobytes(size)} kB"
            print(f"chunk size {size}: {counts}")

        binning = Binning(EDGES)
        results.append(pool.map(binning, PRICES))
        print(f"size left to map: {binning.sent} messages")

    expected = [bisect(EDGES, price) for price in PRICES]
    print("bins:", min(expected), "to", max(expected))
    print("right results:", results.count(expected), "of", len(results))


if __name__ == "__main__":
    main()
