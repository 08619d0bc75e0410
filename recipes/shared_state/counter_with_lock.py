"""Count in several processes without losing a single addition."""

import multiprocessing as mp
from multiprocessing.sharedctypes import Synchronized
from multiprocessing.synchronize import Lock

WORKERS = 4
ADDITIONS = 1_000


def add(counter: "Synchronized[int]", lock: Lock) -> None:
    """Add 1 to the counter, a thousand times."""
    for _ in range(ADDITIONS):
        with lock:  # reading, adding and writing back belong together
            counter.value += 1


def main() -> None:
    """Let four workers add to one counter."""
    counter = mp.Value("i", 0)
    lock = mp.Lock()
    workers = [
        mp.Process(target=add, args=(counter, lock))
        for _ in range(WORKERS)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(counter.value)


if __name__ == "__main__":
    main()
