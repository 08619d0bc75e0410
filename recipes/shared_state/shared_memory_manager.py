"""Share a list in shared memory, and let a manager remove it."""

from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from itertools import repeat
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import ShareableList

WORKERS = 2


def square(numbers: "ShareableList[int]", place: int) -> None:
    """Square the number in one place of the shared list."""
    with closing(numbers.shm):
        numbers[place] **= 2


def main() -> None:
    """Share a list, let workers change it, see that it is removed."""
    with SharedMemoryManager() as manager:
        numbers = manager.ShareableList([3, 5, 7])
        places = range(len(numbers))
        with ProcessPoolExecutor(WORKERS) as executor:
            results = executor.map(square, repeat(numbers), places)
            list(results)  # raises what a worker raised
        print("squared:", [numbers[place] for place in places])
        numbers.shm.close()
    try:
        ShareableList(name=numbers.shm.name)
    except FileNotFoundError:
        print("after the manager: the memory is gone")


if __name__ == "__main__":
    main()
