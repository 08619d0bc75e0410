"""Start a child, and leave without Python's own cleaning up."""

import multiprocessing as mp
import os


def work() -> None:
    """Do nothing."""


if __name__ == "__main__":
    mp.Process(target=work).start()
    print("fine", flush=True)
    os._exit(0)
