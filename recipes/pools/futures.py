"""Collect results as they finish, each with the input it belongs to."""

from concurrent.futures import ProcessPoolExecutor, as_completed

BILLS = {"Monday": "12 7 20", "Tuesday": "5 free", "Wednesday": "8 1"}


def total(bill: str) -> int:
    """Return the sum of a bill.

    Raises:
        ValueError: If the bill has something that is not a number.
    """
    return sum(map(int, bill.split()))


def main() -> None:
    """Sum up three bills, one of which cannot be read."""
    with ProcessPoolExecutor(max_workers=2) as executor:
        futures = {
            executor.submit(total, bill): day
            for day, bill in BILLS.items()
        }
        for future in as_completed(futures):
            day = futures[future]
            try:
                print(f"[{day}] {future.result()}")
            except Exception as error:
                print(f"[{day}] {type(error).__name__}")


if __name__ == "__main__":
    main()
