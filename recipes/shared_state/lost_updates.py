"""Lose an addition for certain, and keep it with a lock."""

import multiprocessing as mp
from contextlib import nullcontext, suppress
from multiprocessing.sharedctypes import Synchronized
from multiprocessing.synchronize import Barrier, Lock
from threading import BrokenBarrierError


def add(
    counter: "Synchronized[int]",
    lock: Lock | nullcontext[None],
    gap: Barrier,
) -> None:
    """Add 1, waiting in a gap between reading and writing."""
    with lock:
        seen = counter.value
        with suppress(BrokenBarrierError):  # the other cannot come
            gap.wait()
        counter.value = seen + 1


def count(lock: Lock | nullcontext[None], timeout: float | None) -> int:
    """Let each worker add once; return what the counter says."""
    counter: Synchronized[int] = mp.Value("i", 0)
    gap = mp.Barrier(2, timeout=timeout)
    workers = [
        mp.Process(target=add, args=(counter, lock, gap))
        for _ in range(2)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert not any(worker.exitcode for worker in workers)
    return counter.value


def main() -> None:
    """Add in the worst possible order, without and with a lock."""
    unlocked = count(nullcontext(), timeout=None)
    print(f"2 additions without a lock: {unlocked}")
    # With a lock the two cannot meet in the gap: do not wait long.
    locked = count(mp.Lock(), timeout=0.1)
    print(f"2 additions with a lock: {locked}")


if __name__ == "__main__":
    main()
