"""Be ready for PyInstaller: freeze_support is called first."""

from multiprocessing import Pool, freeze_support


def square(number: int) -> int:
    """Return the square of a number."""
    return number**2


def main() -> None:
    """Square some numbers in worker processes."""
    freeze_support()  # a worker of the frozen program stays in here
    with Pool(2) as pool:
        print(pool.map(square, range(6)))


if __name__ == "__main__":
    main()
