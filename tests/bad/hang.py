"""The child waits for what never comes, and the parent for the child."""

import multiprocessing as mp
from multiprocessing.synchronize import Event


def wait_for_ever(event: Event) -> None:
    """Wait for an event that nobody sets."""
    event.wait()


def join_for_ever(worker: mp.Process) -> None:
    """Wait for a worker that does not end."""
    worker.join()


if __name__ == "__main__":
    event = mp.Event()
    worker = mp.Process(target=wait_for_ever, args=(event,))
    worker.start()
    join_for_ever(worker)
