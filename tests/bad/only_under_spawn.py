"""A global that main changes: under fork the child sees the change."""

import multiprocessing as mp

state = "before"


def show() -> None:
    """Print the child's view of the global."""
    print(state)


if __name__ == "__main__":
    state = "after"
    worker = mp.Process(target=show)
    worker.start()
    worker.join()
