"""Get back the exceptions that tasks of a pool raised."""

import multiprocessing as mp
from multiprocessing.pool import Pool

TEXTS = ["12", "twelve", "30"]


def parse(text: str) -> int:
    """Turn a text into a number, or raise ValueError."""
    if not text.isdecimal():
        raise ValueError(f"{text} is not a number")
    return int(text)


def ask_each(pool: Pool) -> None:
    """Ask for each result; a bad one costs none of the others."""
    results = [pool.apply_async(parse, (text,)) for text in TEXTS]
    for result in results:
        try:
            print("result:", result.get())
        except ValueError as error:
            print("error:", error)
            # The worker's traceback arrives as text, in the cause.
            worker = str(error.__cause__)
            print("  raised in parse:", "in parse" in worker)


def be_told(pool: Pool) -> None:
    """Ask for no result; let the pool hand over the errors alone."""
    errors: list[BaseException] = []
    for text in TEXTS:
        pool.apply_async(parse, (text,), error_callback=errors.append)
    pool.close()  # no more tasks will come
    pool.join()  # all tasks have ended, and all callbacks
    for error in errors:
        print("error_callback:", error)


def main() -> None:
    """Find the same error in two ways."""
    with mp.Pool(processes=2) as pool:
        ask_each(pool)
        be_told(pool)


if __name__ == "__main__":
    main()
