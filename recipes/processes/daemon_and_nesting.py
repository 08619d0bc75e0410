"""See what daemon=True means: ended with its parent, no children."""

import multiprocessing as mp
import time
from concurrent.futures import ProcessPoolExecutor


def tick() -> None:
    """Work without end, as a progress display does."""
    while True:
        time.sleep(0.1)


def leave_child() -> None:
    """Be a parent: start a daemonic child, and end without a join."""
    mp.Process(target=tick, daemon=True).start()
    print("[parent] ends, although its child works", flush=True)


def nest() -> None:
    """Be a worker: start a child, if that is allowed."""
    daemon = mp.current_process().daemon
    child = mp.Process(target=print, args=("[worker's child] hello",))
    try:
        child.start()
        child.join()
        print(f"[worker] daemon={daemon}: had a child", flush=True)
    except AssertionError:
        print(f"[worker] daemon={daemon}: AssertionError", flush=True)


def main() -> None:
    """Leave a daemonic child behind, then have workers start some."""
    parent = mp.Process(target=leave_child)
    parent.start()
    parent.join()
    print("parent and child have ended")

    worker = mp.Process(target=nest, daemon=True)
    worker.start()
    worker.join()
    with ProcessPoolExecutor(max_workers=1) as executor:
        executor.submit(nest).result()


if __name__ == "__main__":
    main()
