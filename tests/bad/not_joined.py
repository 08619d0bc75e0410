"""Start a child and let Python's exit wait for it."""

import multiprocessing as mp


def work() -> None:
    """Do nothing."""


if __name__ == "__main__":
    mp.Process(target=work).start()
    print("fine")
