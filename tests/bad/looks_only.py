"""Ask a child now and then whether it is alive, and never join it."""

import multiprocessing as mp
import time


def work() -> None:
    """Do nothing."""


if __name__ == "__main__":
    worker = mp.Process(target=work)
    worker.start()
    while worker.is_alive():
        time.sleep(0.01)
    print("fine")
