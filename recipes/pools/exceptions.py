"""Find the exception that a task in a pool raised."""

import multiprocessing as mp
import re
import traceback

BAD = "twelve"
TEXTS = ["12", BAD, "30"]


def parse(text: str) -> int:
    """Turn a text into a number, or raise ValueError."""
    return int(text)


def report(error: BaseException) -> None:
    """Name an error as soon as the pool knows of it."""
    print("error_callback:", type(error).__name__)


def explain(error: Exception) -> None:
    """Print where an error came up, here and in the worker."""
    *_, frame = traceback.extract_tb(error.__traceback__)
    print("  the last function here:", frame.name)
    # The worker's traceback arrives as text, in the cause.
    *_, function = re.findall(
        r", in (\w+)$", str(error.__cause__), re.MULTILINE
    )
    print("  the last function in the worker:", function)
    print("  known from:", type(error.__cause__).__name__)


def main() -> None:
    """Lose an exception, then find it in two ways."""
    with mp.Pool(processes=2) as pool:
        forgotten = pool.apply_async(parse, (BAD,))
        forgotten.wait()
        print("nobody asked, successful:", forgotten.successful())

        reported = pool.apply_async(
            parse, (BAD,), error_callback=report
        )
        reported.wait()

        results = {
            text: pool.apply_async(parse, (text,)) for text in TEXTS
        }
        for text, result in results.items():
            try:
                print(f"{text}:", result.get())
            except ValueError as error:
                print(f"{text}:", type(error).__name__)
                explain(error)


if __name__ == "__main__":
    main()
