"""A child is killed, and the parent does not ask."""

import multiprocessing as mp
import os
import signal


def die() -> None:
    """End as the system ends what needs too much memory."""
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    worker = mp.Process(target=die)
    worker.start()
    worker.join()
    print("fine")
