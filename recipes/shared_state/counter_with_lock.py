"""Count in several processes without losing a single addition."""

import multiprocessing as mp
from multiprocessing.sharedctypes import Synchronized

WORKERS = 4
ADDITIONS = 1_000


def add(counter: "Synchronized[int]") -> None:
    """Add 1 to the counter, a thousand times."""
    for _ in range(ADDITIONS):
        with counter.get_lock():  # read, add and write in one piece
            counter.value += 1


def main() -> None:
    """Let four workers add to one counter."""
    counter = mp.Value("i", 0)
    workers = [
        mp.Process(target=add, args=(counter,)) for _ in range(WORKERS)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("exit codes:", [worker.exitcode for worker in workers])
    print("counter:", counter.value)


if __name__ == "__main__":
    main()
