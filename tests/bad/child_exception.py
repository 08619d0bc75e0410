"""A child fails, and the parent exits with 0 all the same."""

import multiprocessing as mp


def fail() -> None:
    """Raise what nobody catches."""
    raise ValueError("lost")


if __name__ == "__main__":
    worker = mp.Process(target=fail)
    worker.start()
    worker.join()
    print("fine")
