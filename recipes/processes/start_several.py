"""Run five tasks at the same time and wait for all of them."""

import multiprocessing as mp
import sys
import time
from multiprocessing.synchronize import Barrier

TASKS = 5
SECONDS = 0.2


def task(number: int, all_started: Barrier) -> None:
    """Say start, wait for the others, work, say done.

    Args:
        number: Which task this is.
        all_started: Opens when every task has arrived.
    """
    print(f"[task {number}] start", flush=True)
    all_started.wait()  # nobody gets past here alone
    time.sleep(SECONDS)
    print(f"[task {number}] done")


def main() -> None:
    """Start every task before waiting for the first."""
    all_started = mp.Barrier(TASKS)
    workers = [
        mp.Process(target=task, args=(number, all_started))
        for number in range(TASKS)
    ]
    begin = time.perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    took = time.perf_counter() - begin
    print("Main process: all five tasks are done")
    print(
        f"took {took:.2f} s, one after the other would be"
        f" {TASKS * SECONDS:.2f} s or more",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main()
