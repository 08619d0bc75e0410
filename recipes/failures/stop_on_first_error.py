"""Stop at the first error: cancel every task that has not begun."""

import time
from collections.abc import Iterable
from concurrent.futures import (
    FIRST_EXCEPTION,
    Future,
    ProcessPoolExecutor,
    wait,
)

WORKERS = 2


def check(number: int) -> int:
    """Check a number, which takes a moment."""
    if number == 3:
        raise ValueError("3 is not wanted")
    time.sleep(0.1)
    return number


def check_all(numbers: Iterable[int]) -> list["Future[int]"]:
    """Check numbers until all are done or one fails."""
    with ProcessPoolExecutor(WORKERS) as executor:
        try:
            futures = [executor.submit(check, n) for n in numbers]
            wait(futures, return_when=FIRST_EXCEPTION)
        finally:  # also after Ctrl-C
            executor.shutdown(cancel_futures=True)
    return futures


def main() -> None:
    """Check forty numbers, of which one fails early."""
    futures = check_all(range(40))
    print("the last one was cancelled:", futures[-1].cancelled())
    try:
        print([future.result() for future in futures])
    except ValueError as error:
        print("ValueError:", error)


if __name__ == "__main__":
    main()
