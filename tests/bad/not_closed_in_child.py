"""A child makes a pipe and leaves it open."""

import multiprocessing as mp

ends = []


def work() -> None:
    """Keep both ends until Python's exit."""
    ends.extend(mp.Pipe())


if __name__ == "__main__":
    worker = mp.Process(target=work)
    worker.start()
    worker.join()
    print("fine")
