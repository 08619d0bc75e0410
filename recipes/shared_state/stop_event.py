"""Tell all workers to stop, with one event."""

import multiprocessing as mp
from multiprocessing.synchronize import Barrier, Event

PAUSES = {"worker 1": 0.01, "worker 2": 0.1, "worker 3": 60}


def work(name: str, pause: float, begun: Barrier, stop: Event) -> None:
    """Work in rounds, with a pause after each, until told to stop.

    Args:
        name: What the worker calls itself.
        pause: How many seconds to wait between two rounds.
        begun: Where to report after the first round.
        stop: The event that ends the work.
    """
    rounds = 0
    stopped = False
    while not stopped:
        rounds += 1
        if rounds == 1:
            begun.wait()
        stopped = stop.wait(pause)  # ends at once when the event is set
    print(f"[{name}] stopped in a pause of {pause} s", flush=True)


def main() -> None:
    """Let every worker do a round, then stop them all."""
    begun = mp.Barrier(len(PAUSES) + 1)
    stop = mp.Event()
    workers = [
        mp.Process(target=work, args=(name, pause, begun, stop))
        for name, pause in PAUSES.items()
    ]
    for worker in workers:
        worker.start()
    begun.wait()
    print("each worker has done a round", flush=True)
    stop.set()
    for worker in workers:
        worker.join()
    print("exit codes:", [worker.exitcode for worker in workers])


if __name__ == "__main__":
    main()
