"""Let at most two workers at a time into the same place."""

import multiprocessing as mp
from multiprocessing.sharedctypes import SynchronizedArray
from multiprocessing.synchronize import Event, Semaphore

WORKERS = 4
LIMIT = 2
INSIDE, MOST, VISITS = range(3)  # what the three counts mean


def visit(
    slots: Semaphore,
    entered: Semaphore,
    leave: Event,
    counts: "SynchronizedArray[int]",
) -> None:
    """Take a slot, be counted, and give the slot back.

    Args:
        slots: As many as there may be workers inside.
        entered: Released once by each worker that got in.
        leave: Nobody leaves before this is set.
        counts: How many are inside, were at most, and came in all.
    """
    with slots:
        with counts.get_lock():
            counts[INSIDE] += 1
            counts[MOST] = max(counts[MOST], counts[INSIDE])
            counts[VISITS] += 1
        entered.release()
        leave.wait()
        with counts.get_lock():
            counts[INSIDE] -= 1


def main() -> None:
    """Fill all slots, try for one more, then let everybody through."""
    slots = mp.Semaphore(LIMIT)
    entered = mp.Semaphore(0)
    leave = mp.Event()
    counts = mp.Array("i", 3)
    workers = [
        mp.Process(target=visit, args=(slots, entered, leave, counts))
        for _ in range(WORKERS)
    ]
    for worker in workers:
        worker.start()
    for _ in range(LIMIT):
        entered.acquire()
    print("inside:", counts[INSIDE])
    print("a slot left for a third:", slots.acquire(block=False))
    leave.set()
    for worker in workers:
        worker.join()
    print("visits:", counts[VISITS])
    print("most inside at once:", counts[MOST])
    print("inside at the end:", counts[INSIDE])


if __name__ == "__main__":
    main()
