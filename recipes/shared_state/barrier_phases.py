"""Begin phase two only when all workers have finished phase one."""

import ctypes
import multiprocessing as mp
import time
from multiprocessing.synchronize import Barrier

WORKERS = 3
DEADLINE = 60  # seconds that a worker waits for the others


def announce() -> None:
    """Say that phase one is over; called once, while all wait."""
    print("all workers have finished phase one", flush=True)


def work(
    number: int, parts: ctypes.Array[ctypes.c_int], all_done: Barrier
) -> None:
    """Compute one part, then compare it with the sum of all parts."""
    time.sleep(0.05 * number)  # some parts take longer than others
    parts[number] = 10 * (number + 1)
    print(f"[worker {number}] part: {parts[number]}", flush=True)
    all_done.wait()
    print(f"[worker {number}] sum: {sum(parts)}", flush=True)


def main() -> None:
    """Take three workers through two phases."""
    parts = mp.RawArray("i", WORKERS)
    all_done = mp.Barrier(WORKERS, action=announce, timeout=DEADLINE)
    workers = [
        mp.Process(target=work, args=(number, parts, all_done))
        for number in range(WORKERS)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("exit codes:", [worker.exitcode for worker in workers])


if __name__ == "__main__":
    main()
