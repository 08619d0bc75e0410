"""Start a child and never join it; starting the next clears it away."""

import multiprocessing as mp
from multiprocessing.connection import wait


def work() -> None:
    """Do nothing."""


if __name__ == "__main__":
    first = mp.Process(target=work, name="first")
    first.start()
    wait([first.sentinel])  # so that luck is certain
    second = mp.Process(target=work)
    second.start()
    second.join()
    print("fine")
