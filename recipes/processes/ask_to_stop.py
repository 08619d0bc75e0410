"""Ask a worker to stop; end it if it has not stopped in time."""

import multiprocessing as mp
import time
from multiprocessing.connection import Connection


def work(stop: Connection) -> None:
    """Work in rounds until asked to stop, then clean up."""
    with stop:
        asked = False
        while not asked:
            # One round of work, then a pause that may end early.
            asked = stop.poll(timeout=0.05)
    print("[work] was asked to stop and cleans up", flush=True)


def stuck(stop: Connection) -> None:
    """Never look whether it is asked to stop."""
    while True:
        time.sleep(0.1)


def stop_worker(
    worker: mp.Process, asking: Connection, seconds: float
) -> bool:
    """Ask, terminate, kill, each in its time; say if it ended well."""
    asking.send("stop")
    worker.join(seconds)
    for end in worker.terminate, worker.kill:
        if worker.is_alive():
            end()
            worker.join(seconds)
    return worker.exitcode == 0


def main() -> None:
    """Stop a worker that looks, and one that does not."""
    for job, seconds in (work, 5), (stuck, 0.2):
        stop, asking = mp.Pipe(duplex=False)
        with stop, asking:  # open to the last, so that send never fails
            worker = mp.Process(target=job, args=(stop,))
            worker.start()
            ended_well = stop_worker(worker, asking, seconds)
        print(f"{job.__name__} ended well: {ended_well}")


if __name__ == "__main__":
    main()
