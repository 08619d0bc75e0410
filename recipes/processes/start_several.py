"""Run five tasks at the same time and wait for all of them."""

import multiprocessing as mp
import sys
import time


def task(number: int, seconds: float) -> None:
    """Stand for a job that takes some time."""
    print(f"[task {number}] start")
    time.sleep(seconds)
    print(f"[task {number}] done")


def main() -> None:
    """Start every task before waiting for the first."""
    begin = time.perf_counter()
    workers = [
        mp.Process(target=task, args=(number, 0.2))
        for number in range(5)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    took = time.perf_counter() - begin

    failed = sum(worker.exitcode != 0 for worker in workers)
    print(f"Main process: all tasks have ended, {failed} failed")
    print(f"five times 0.2 s took {took:.2f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
