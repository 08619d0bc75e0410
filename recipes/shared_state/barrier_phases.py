"""Let nobody begin phase two before all have finished phase one."""

import multiprocessing as mp
import time
from ctypes import Array, c_int
from multiprocessing.synchronize import Barrier

WORKERS = 3


def announce() -> None:
    """Say that phase one is over, while all workers wait."""
    print("everybody has finished phase one", flush=True)


def work(number: int, parts: "Array[c_int]", all_done: Barrier) -> None:
    """Compute one part, then compare it with the sum of all parts.

    Args:
        number: Which worker this is, from 0.
        parts: One number for each worker; this one writes its own.
        all_done: Where the workers wait for each other.
    """
    name = f"[worker {number + 1}]"
    time.sleep(0.05 * number)  # some parts take longer than others
    parts[number] = 10 * (number + 1)
    print(f"{name} my part: {parts[number]}", flush=True)
    all_done.wait()
    print(f"{name} {parts[number]} of {sum(parts)}", flush=True)


def main() -> None:
    """Take three workers through two phases."""
    parts = mp.RawArray("i", WORKERS)
    all_done = mp.Barrier(WORKERS, action=announce)
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
