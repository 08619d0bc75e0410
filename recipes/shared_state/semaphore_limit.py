"""Let at most two workers at a time use the same thing."""

import multiprocessing as mp
import time
from multiprocessing.sharedctypes import Synchronized
from multiprocessing.synchronize import Semaphore

WORKERS = 4
LIMIT = 2


def visit(
    number: int, slots: Semaphore, inside: "Synchronized[int]"
) -> None:
    """Use what only LIMIT workers may use at once, and count them."""
    with slots:  # waits until there is a free slot
        with inside.get_lock():
            inside.value += 1
            within_limit = inside.value <= LIMIT
        try:
            time.sleep(0.05)  # the work that is limited
        finally:
            with inside.get_lock():
                inside.value -= 1
    print(f"[worker {number}] at most {LIMIT} inside: {within_limit}")


def main() -> None:
    """Send four workers to the two slots."""
    slots = mp.Semaphore(LIMIT)
    inside = mp.Value("i", 0)
    workers = [
        mp.Process(target=visit, args=(number, slots, inside))
        for number in range(1, WORKERS + 1)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("exit codes:", [worker.exitcode for worker in workers])


if __name__ == "__main__":
    main()
