"""Let a full queue hold back a producer that is too fast."""

import multiprocessing as mp
from multiprocessing.queues import Queue
from queue import Full

MAXSIZE = 3
ITEMS = 6


def produce(items: "Queue[int | None]", refused: "Queue[int]") -> None:
    """Put the items as fast as the queue lets us."""
    for item in range(ITEMS):
        try:
            items.put(item, timeout=0.1)
        except Full:
            refused.put(item)
            items.put(item)  # waits until an item is taken
    items.put(None)


def main() -> None:
    """Take no item before the producer has found the queue full."""
    items: Queue[int | None] = mp.Queue(maxsize=MAXSIZE)
    refused: Queue[int] = mp.Queue()
    producer = mp.Process(target=produce, args=(items, refused))
    producer.daemon = True  # does not outlive a consumer that fails
    producer.start()

    for taken in range(ITEMS - MAXSIZE):
        held = refused.get()
        print(f"no room for item {held}: {held - taken} are waiting")
        print("took item", items.get())
    while (item := items.get()) is not None:
        print("took item", item)

    producer.join()


if __name__ == "__main__":
    main()
