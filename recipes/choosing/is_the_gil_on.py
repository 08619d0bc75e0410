"""Find out whether threads compute together in this Python."""

import sys
import sysconfig
from concurrent.futures import (
    Executor,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)

NUMBERS = range(1, 6)


def square(number: int) -> int:
    """Stand for a computation in Python."""
    return number**2


def can_do_without() -> bool:
    """Whether this is a free-threaded build."""
    return bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


def is_on() -> bool:
    """Whether the GIL is on now; before Python 3.13 it always is."""
    ask = getattr(sys, "_is_gil_enabled", None)
    return ask() if ask else True


def choose(workers: int) -> Executor:
    """Use threads if they compute together, else processes."""
    kind = ProcessPoolExecutor if is_on() else ThreadPoolExecutor
    return kind(workers)


def main() -> None:
    """Say which Python this is, and compute in what suits it."""
    print("free-threaded build:", can_do_without())
    print("the GIL is on:", is_on())
    with choose(2) as executor:
        print(type(executor).__name__)
        print(*executor.map(square, NUMBERS))


if __name__ == "__main__":
    main()
