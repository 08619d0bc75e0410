"""Apply a function to every item of a list on several cores."""

import multiprocessing as mp


def square(number: int) -> int:
    """Return the square of a number."""
    return number * number


def main() -> None:
    """Square 1 to 5 in a pool of four workers."""
    with mp.Pool(processes=4) as pool:
        squares = pool.map(square, range(1, 6))
    print(squares)


if __name__ == "__main__":
    main()
