"""Restart workers that crash, and give up after three attempts."""

import multiprocessing as mp
import os
from multiprocessing.connection import wait

LIMIT = 3
CRASHES = {"steady": 0, "flaky": 1, "hopeless": LIMIT}


def work(name: str, attempt: int) -> None:
    """Do the job, or crash as often as CRASHES says."""
    print(f"[{name}] attempt {attempt}", flush=True)
    if attempt <= CRASHES[name]:
        os._exit(3)  # as sudden as a crash: no exception, no cleanup
    print(f"[{name}] job done", flush=True)


def start(name: str, attempt: int) -> mp.Process:
    """Start a worker that is known by its name."""
    worker = mp.Process(target=work, args=(name, attempt), name=name)
    worker.start()
    return worker


def supervise(names: list[str]) -> dict[str, str]:
    """Keep workers running until each is done or given up.

    Args:
        names: The workers to start.

    Returns:
        How each worker ended, by its name.
    """
    attempts = dict.fromkeys(names, 1)
    workers = [start(name, 1) for name in names]
    ends = {}
    while workers:
        ready = wait([worker.sentinel for worker in workers])
        for worker in [w for w in workers if w.sentinel in ready]:
            workers.remove(worker)
            worker.join()  # before this, exitcode may still be None
            name, code = worker.name, worker.exitcode
            worker.close()
            if code == 0:
                ends[name] = f"done at attempt {attempts[name]}"
            elif attempts[name] == LIMIT:
                ends[name] = f"given up, last exit code {code}"
            else:
                attempts[name] += 1
                workers.append(start(name, attempts[name]))
    return ends


def main() -> None:
    """Supervise three workers and tell how each ended."""
    ends = supervise(list(CRASHES))
    for name in CRASHES:
        print(f"{name}: {ends[name]}")


if __name__ == "__main__":
    main()
