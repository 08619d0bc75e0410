"""See what a child knows of its parent under each start method."""

import multiprocessing as mp
import os
from multiprocessing.queues import SimpleQueue
from typing import Any

VARIABLE = "COOKBOOK_MODE"
SETTINGS = {"mode": "imported"}


def look(answer: "SimpleQueue[str]", argument: str) -> None:
    """Say what is to be seen here, in the child."""
    answer.put(
        f"global={SETTINGS['mode']:8} "
        f" environment={os.environ[VARIABLE]:6}  argument={argument}"
    )


def ask_child(method: str, argument: str) -> str:
    """Start a child, and return what it saw."""
    context: Any = mp.get_context(method)  # typed without its Process
    answer = context.SimpleQueue()  # from the same context as the child
    child = context.Process(target=look, args=(answer, argument))
    child.start()
    seen: str = answer.get()
    child.join()
    return seen


def main() -> None:
    """Set one value in three places and ask a child of each kind."""
    for value in "first", "second":
        print(f"the parent says {value}")
        SETTINGS["mode"] = value
        os.environ[VARIABLE] = value
        for method in sorted(mp.get_all_start_methods()):
            print(f"  {method:11}", ask_child(method, value))


if __name__ == "__main__":
    main()
