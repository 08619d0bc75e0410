"""See which functions a pool can send, and what to write instead."""

import multiprocessing as mp
import pickle
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.pool import Pool

# Which one is raised depends on the function and on the Python.
CANNOT_SEND = (AttributeError, TypeError, pickle.PicklingError)


def multiply(factor: int, number: int) -> int:
    """Multiply a number by a factor."""
    return factor * number


def make_closure(factor: int) -> Callable[[int], int]:
    """Make a function that remembers its factor."""

    def closure(number: int) -> int:
        return factor * number

    return closure


@dataclass
class Scaler:
    """Multiplies by a factor of its own."""

    factor: int

    def __call__(self, number: int) -> int:
        """Let the object itself be used as a function."""
        return self.scale(number)

    def scale(self, number: int) -> int:
        """Multiply a number by the factor."""
        return self.factor * number


class LockedScaler(Scaler):
    """The same, for several threads."""

    def __init__(self, factor: int) -> None:
        """Keep the factor, and a lock that stays in its process."""
        super().__init__(factor)
        self.lock = threading.Lock()

    def scale(self, number: int) -> int:
        """Multiply a number by the factor, one thread at a time."""
        with self.lock:
            return super().scale(number)


def attempt(
    pool: Pool, name: str, function: Callable[[int], int]
) -> None:
    """Call a function here and in the pool, and print what came."""
    print(f"{name}: {function(2)} here", end=", ")
    try:
        print(f"{pool.apply(function, (2,))} in the pool")
    except CANNOT_SEND:
        print("cannot be sent")


def main() -> None:
    """Try three functions that stay at home and three that travel."""
    with mp.Pool(processes=1) as pool:
        attempt(pool, "lambda", lambda number: 10 * number)
        attempt(pool, "closure", make_closure(10))
        attempt(pool, "method, with a lock", LockedScaler(10).scale)

        attempt(pool, "partial of a def", partial(multiply, 10))
        attempt(pool, "callable object", Scaler(10))
        attempt(pool, "method, without a lock", Scaler(10).scale)


if __name__ == "__main__":
    main()
