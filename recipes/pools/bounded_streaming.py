"""Work through an endless stream with few items in flight."""

import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from itertools import count, islice

LIMIT = 4
RESULTS = 20


def square(number: int) -> int:
    """Return the square of a number."""
    return number * number


def stream(
    executor: Executor,
    function: Callable[[int], int],
    items: Iterable[int],
) -> Iterator[int]:
    """Yield results in order; LIMIT tasks wait or run meanwhile."""
    if sys.version_info >= (3, 14):  # pragma: >=3.14 cover
        yield from executor.map(function, items, buffersize=LIMIT)
        return
    tasks = (executor.submit(function, item) for item in items)
    window = deque(islice(tasks, LIMIT))
    while window:
        window.extend(islice(tasks, 1))
        yield window.popleft().result()


def main() -> None:
    """Use some squares of numbers that never end."""
    numbers = count(1)  # 1, 2, 3 and so on
    with ProcessPoolExecutor(max_workers=2) as executor:
        squares = stream(executor, square, numbers)
        print(*islice(squares, RESULTS))
    print("the next number is", next(numbers))


if __name__ == "__main__":
    main()
