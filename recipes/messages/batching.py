"""Send small items through a queue in batches."""

import multiprocessing as mp
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from multiprocessing.queues import Queue

ITEMS = range(20_000)


def batches(items: Iterable[int], size: int) -> Iterator[list[int]]:
    """Cut items into lists of that size; the last may be shorter."""
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


def produce(queue: "Queue[list[int] | None]", size: int) -> None:
    """Put all items on the queue in batches, and None at the end."""
    try:
        for batch in batches(ITEMS, size):
            queue.put(batch)
    finally:  # also after an error, since the consumer waits for it
        queue.put(None)


def transfer(size: int) -> None:
    """Receive all items from a producer and count the messages."""
    queue: Queue[list[int] | None] = mp.Queue()
    producer = mp.Process(target=produce, args=(queue, size))
    producer.daemon = True  # does not outlive a consumer that fails
    producer.start()
    received = list(iter(queue.get, None))  # until the None comes
    producer.join()
    if producer.exitcode:
        raise SystemExit(f"the producer failed: {producer.exitcode}")
    print(f"batches of {size}: {len(received)} messages")
    items = list(chain.from_iterable(received))
    print("  all items, in order:", items == list(ITEMS))


def main() -> None:
    """Transfer the same items one by one and in batches."""
    for size in 1, 70, 1_000:
        transfer(size)


if __name__ == "__main__":
    main()
