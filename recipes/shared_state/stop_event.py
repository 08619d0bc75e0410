"""Tell all workers to stop, with one event."""

import multiprocessing as mp
from multiprocessing.synchronize import Event, Semaphore

WORKERS = 3
PAUSE = 60  # seconds between two rounds; nobody has to sit them out


def work(number: int, begun: Semaphore, stop: Event) -> None:
    """Work in rounds, with a pause after each, until told to stop.

    Args:
        number: Which worker this is.
        begun: Counts the workers that have done a round.
        stop: The event that ends the work.
    """
    rounds = 0
    while not stop.is_set():
        rounds += 1
        if rounds == 1:
            begun.release()
        stop.wait(PAUSE)  # a pause that ends when the event is set
    print(f"[worker {number}] stopped, rounds: {rounds}", flush=True)


def main() -> None:
    """Let every worker do a round, then stop them all."""
    begun = mp.Semaphore(0)
    stop = mp.Event()
    workers = [
        mp.Process(target=work, args=(number, begun, stop))
        for number in range(1, WORKERS + 1)
    ]
    try:
        for worker in workers:
            worker.start()
        for _ in workers:
            begun.acquire()
        print("every worker has done a round", flush=True)
    finally:
        stop.set()  # also after an error or Ctrl-C here
    for worker in workers:
        worker.join()
    print("exit codes:", [worker.exitcode for worker in workers])


if __name__ == "__main__":
    main()
