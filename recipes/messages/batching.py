"""Send the same items in batches of 1, of 70 and of 1,000."""

import multiprocessing as mp
import operator
import sys
import time
from collections.abc import Iterable, Iterator
from itertools import islice
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier

ITEMS = 20_000
SIZES = 1, 70, 1_000


def batches(items: Iterable[int], size: int) -> Iterator[list[int]]:
    """Cut items into lists of that size; the last may be shorter."""
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


def produce(
    queue: "Queue[list[int] | None]", size: int, ready: Barrier
) -> None:
    """Put all items on the queue in batches, then None."""
    ready.wait()
    for batch in batches(range(ITEMS), size):
        queue.put(batch)
    queue.put(None)


def transfer(size: int) -> None:
    """Receive all items from a producer and count the messages."""
    queue: Queue[list[int] | None] = mp.Queue()
    ready = mp.Barrier(2)
    producer = mp.Process(
        target=produce,
        args=(queue, size, ready),
        daemon=True,  # after Ctrl-C nobody reads what it still sends
    )
    producer.start()
    ready.wait()  # do not measure how long a process takes to start
    begin = time.perf_counter()
    received = list(iter(queue.get, None))
    seconds = time.perf_counter() - begin
    producer.join()
    items = [item for batch in received for item in batch]
    in_order = sum(map(operator.eq, items, range(ITEMS)))
    print(
        f"batches of {size}: {len(received)} messages,"
        f" the last has {len(received[-1])},"
        f" {in_order} items in their place"
    )
    print(
        f"batches of {size}: {ITEMS / seconds:,.0f} items/s",
        file=sys.stderr,
    )


def main() -> None:
    """Transfer the same items three times."""
    for size in SIZES:
        transfer(size)


if __name__ == "__main__":
    main()
