"""Start one process, wait for it, and go on."""

import multiprocessing as mp
import time


def work(seconds: float) -> None:
    """Stand for a job that takes some time.

    Args:
        seconds: How long the job takes.
    """
    name = mp.current_process().name
    print(f"[{name}] starting {seconds} s of work")
    time.sleep(seconds)
    print(f"[{name}] done")


def main() -> None:
    """Run one worker and have the last word."""
    worker = mp.Process(target=work, args=(0.1,), name="Worker-1")
    worker.start()
    worker.join()
    print("Main process: Worker-1 has finished")


if __name__ == "__main__":
    main()
