# /// script
# requires-python = ">=3.12"
# ///
"""Fork a process that has threads, and see why that can deadlock."""

import multiprocessing as mp
import sys
import threading
import warnings
from typing import Any

lock = threading.Lock()  # as libraries have them, unseen


def work() -> None:
    """Use the lock; give up where others would wait forever."""
    sys.exit(0 if lock.acquire(timeout=0.2) else 1)


def use_lock(in_use: threading.Event, done: threading.Event) -> None:
    """Be a thread that uses the lock just now."""
    with lock:
        in_use.set()
        done.wait()


def main() -> None:
    """Start a child in each way while a thread uses the lock."""
    in_use, done = threading.Event(), threading.Event()
    thread = threading.Thread(target=use_lock, args=(in_use, done))
    thread.start()
    in_use.wait()
    for method in "fork", "forkserver", "spawn":
        context: Any = mp.get_context(method)  # typed without Process
        child = context.Process(target=work)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            child.start()
        child.join()
        state = "is stuck" if child.exitcode else "is fine"
        kinds = [warning.category.__name__ for warning in caught]
        print(f"{method}: the child {state}, warnings: {kinds}")
    done.set()
    thread.join()


if __name__ == "__main__":
    main()
