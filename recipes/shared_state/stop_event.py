"""Tell all workers to stop, with one event."""

import multiprocessing as mp
import signal
import time
from multiprocessing.synchronize import Event

WORKERS = 3
PAUSE = 60  # seconds between two rounds


def work(number: int, stop: Event) -> None:
    """Work in rounds, with a pause after each, until told to stop."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C: parent only
    while True:
        print(f"[worker {number}] does a round", flush=True)
        if stop.wait(PAUSE):  # True as soon as the event is set
            break
    print(f"[worker {number}] stops between two rounds", flush=True)


def main() -> None:
    """Let the workers work for a moment, then stop them all."""
    stop = mp.Event()
    workers = [
        mp.Process(target=work, args=(number, stop))
        for number in range(1, WORKERS + 1)
    ]
    try:
        for worker in workers:
            worker.start()
        time.sleep(0.1)  # whatever the parent has to do meanwhile
    finally:
        stop.set()  # after an error or Ctrl-C, too
    for worker in workers:
        worker.join()
    print("exit codes:", [worker.exitcode for worker in workers])


if __name__ == "__main__":
    main()
