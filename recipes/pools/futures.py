"""Collect results as they finish, each with the input it belongs to."""

import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing.synchronize import Event

BILLS = {"Monday": "12 7 20", "Tuesday": "5 free", "Wednesday": "8 1"}

may_finish: Event


def set_up(event: Event) -> None:
    """Keep the event where the tasks of this worker find it."""
    global may_finish
    may_finish = event


def total(day: str, bill: str) -> int:
    """Return the sum of a bill; Monday's takes until it may finish.

    Raises:
        ValueError: If the bill has something that is not a number.
    """
    if day == "Monday":
        may_finish.wait()
    return sum(map(int, bill.split()))


def main() -> None:
    """Sum up three bills, of which the first is ready last."""
    event = mp.Event()
    outcomes: dict[str, int | str] = {}
    with ProcessPoolExecutor(
        max_workers=2, initializer=set_up, initargs=(event,)
    ) as executor:
        futures = {
            executor.submit(total, day, bill): day
            for day, bill in BILLS.items()
        }
        for future in as_completed(futures):
            day = futures[future]
            try:
                outcomes[day] = future.result()
            except ValueError as error:
                outcomes[day] = type(error).__name__
            if len(outcomes) == len(BILLS) - 1:
                event.set()

    print("submitted first:", next(iter(futures.values())))
    print("collected last:", list(outcomes)[-1])
    for day in BILLS:
        print(f"{day}: {outcomes[day]}")


if __name__ == "__main__":
    main()
