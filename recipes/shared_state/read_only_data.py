"""Give workers a large table once, instead of with every task."""

import mmap
import multiprocessing as mp
import pickle
import signal
from array import array
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

WORKERS = 2
LENGTH = 125_000  # numbers of eight bytes: a table of 1 MB
PART = LENGTH // 8  # what one task adds up

kept: "array[int]"  # each worker has its own, from keep


def keep(table: "array[int]") -> None:
    """Keep the table: called once in each worker, at its start."""
    global kept
    kept = table
    # Ctrl-C is for the parent, which ends its workers.
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def sum_sent(table: "array[int]", start: int) -> int:
    """Add up a part of the table that came with the task."""
    return sum(table[start : start + PART])


def sum_kept(start: int) -> int:
    """Add up a part of the table that this worker keeps."""
    return sum(kept[start : start + PART])


def sum_mapped(path: Path, start: int) -> int:
    """Add up a part of the table in a file, mapped into memory."""
    with (
        path.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as memory,
        memoryview(memory).cast("q") as table,
    ):
        return sum(table[start : start + PART])


def megabytes(messages: Iterable[object]) -> str:
    """How much it takes to send all these messages."""
    sent = sum(len(pickle.dumps(message)) for message in messages)
    return f"{sent / 1_000_000:.1f} MB"


def main() -> None:
    """Add up the same table in three ways; count what is sent."""
    table = array("q", range(LENGTH))
    starts = range(0, LENGTH, PART)
    with TemporaryDirectory() as folder:
        path = Path(folder, "table.bin")
        path.write_bytes(table)
        sent = [(table, start) for start in starts]
        mapped = [(path, start) for start in starts]
        with mp.Pool(
            WORKERS, initializer=keep, initargs=(table,)
        ) as pool:
            sums = [
                sum(pool.starmap(sum_sent, sent)),
                sum(pool.map(sum_kept, starts)),
                sum(pool.starmap(sum_mapped, mapped)),
            ]
            pool.close()
            pool.join()
    print("with every task:", megabytes(sent))
    print("by initializer:", megabytes([table] * WORKERS + [*starts]))
    print("mapped:", megabytes(mapped))
    print("right sums:", sums.count(sum(table)), "of", len(sums))


if __name__ == "__main__":
    main()
