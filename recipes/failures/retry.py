"""Try failed tasks again, with a limit and a pause; keep the rest."""

import time
from collections.abc import Iterable
from concurrent.futures import Future, ProcessPoolExecutor, as_completed

WORKERS = 2
PAUSES = 0, 0.05, 0.1  # seconds before each try
PASSING = ConnectionError, TimeoutError  # worth another try
Done = dict[int, tuple[int, "Future[int]"]]


def fetch(number: int, attempt: int) -> int:
    """Fetch a size; for 3 it works at the third try, for 5 never."""
    if number == 5 or (number == 3 and attempt < 3):
        raise ConnectionError("the server is busy")
    if number == 7:
        raise ValueError("there is no 7")
    return number**2


def fetch_all(numbers: Iterable[int]) -> Done:
    """Return, for each number, how many tries it took and the last."""
    done: Done = {}
    left = list(numbers)
    with ProcessPoolExecutor(WORKERS) as executor:
        for tries, pause in enumerate(PAUSES, start=1):
            if left:
                time.sleep(pause)
            jobs = {executor.submit(fetch, n, tries): n for n in left}
            left = []
            for future in as_completed(jobs):
                number = jobs[future]
                done[number] = tries, future
                if isinstance(future.exception(), PASSING):
                    left.append(number)
    return done


def main() -> None:
    """Fetch some sizes, and list what failed for good."""
    for number, (tries, future) in sorted(fetch_all(range(8)).items()):
        error = future.exception()
        result = type(error).__name__ if error else future.result()
        print(f"{number}: {result}, tries: {tries}")


if __name__ == "__main__":
    main()
