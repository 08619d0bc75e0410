"""Wait for children in each way, and see how they ended."""

import multiprocessing as mp
import sys
import time
from multiprocessing.connection import wait


def started(seconds: float = 0, code: int = 0) -> mp.Process:
    """Start a child that ends so after a time."""
    child = mp.Process(target=work, args=(seconds, code))
    child.start()
    return child


def work(seconds: float, code: int) -> None:
    """End after a time."""
    time.sleep(seconds)
    sys.exit(code)


if __name__ == "__main__":
    ended = started()
    wait([ended.sentinel])
    started(0.1)
    for child in mp.active_children():
        child.join()

    child = started(code=3)
    wait([child.sentinel])
    child.join()
    print("exit code:", child.exitcode)

    child = started(60)
    child.terminate()
    child.join()
    child.close()

    with mp.Pool(1) as pool:
        print(pool.apply(abs, (-1,)))
    with mp.Manager() as manager:
        print(manager.list([1]))
