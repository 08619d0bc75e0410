"""See which functions a pool can send to its workers."""

import multiprocessing as mp
import pickle
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial


def multiply(factor: int, number: int) -> int:
    """Multiply a number by a factor."""
    return factor * number


@dataclass
class Scaler:
    """Multiplies by a factor of its own."""

    factor: int

    def scale(self, number: int) -> int:
        """Multiply a number by the factor."""
        return self.factor * number


def main() -> None:
    """Write the same function in four ways and send each."""
    factor = 10

    def closure(number: int) -> int:
        return factor * number

    functions: dict[str, Callable[[int], int]] = {
        "lambda": lambda number: 10 * number,
        "closure": closure,
        "partial": partial(multiply, 10),
        "method": Scaler(10).scale,
    }
    with mp.Pool(processes=2) as pool:
        for name, function in functions.items():
            try:
                print(f"{name}:", pool.map(function, [1, 2, 3]))
            except (AttributeError, pickle.PicklingError):
                print(f"{name}: cannot be sent")


if __name__ == "__main__":
    main()
