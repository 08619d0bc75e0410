"""See who removes shared memory, and leave it to a manager."""

import multiprocessing as mp
import os
import subprocess
import sys
from multiprocessing import resource_tracker
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import ShareableList, SharedMemory

NUMBERS = [3, 5]
NOTE = b"hello"


def square(numbers: "ShareableList[int]", place: int) -> None:
    """Square the number in one place of the list."""
    numbers[place] **= 2
    numbers.shm.close()


def buffer(memory: SharedMemory) -> "memoryview[int]":
    """The bytes of shared memory that is open."""
    assert memory.buf is not None
    return memory.buf


def visit(name: str) -> None:
    """Read memory as a guest, from a program of its own."""
    if sys.version_info >= (3, 13):  # pragma: >=3.13 cover
        memory = SharedMemory(name, track=False)
    else:  # pragma: <3.13 cover
        memory = SharedMemory(name)
        if os.name == "posix":  # tell our tracker that it is not ours
            resource_tracker.unregister(f"/{name}", "shared_memory")
    print(bytes(buffer(memory)[: len(NOTE)]).decode())
    memory.close()


def exists(name: str) -> bool:
    """Whether shared memory of this name can be opened."""
    try:
        SharedMemory(name).close()
    except FileNotFoundError:
        return False
    return True


def host() -> None:
    """Share with children and with a guest; the manager removes."""
    with SharedMemoryManager() as manager:
        numbers = manager.ShareableList(NUMBERS)
        places = range(len(NUMBERS))
        workers = [
            mp.Process(target=square, args=(numbers, place))
            for place in places
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print("children squared:", [numbers[i] for i in places])

        memory = manager.SharedMemory(size=len(NOTE))
        buffer(memory)[: len(NOTE)] = NOTE
        guest = [sys.executable, __file__, memory.name]
        said = subprocess.check_output(guest, text=True)
        print("a guest read:", said.strip())
        print("still there after the guest:", exists(memory.name))
    numbers.shm.close()
    memory.close()
    left = [exists(numbers.shm.name), exists(memory.name)]
    print("still there after the manager:", any(left))


def main() -> None:
    """Be the host, or, given a name, the guest."""
    if sys.argv[1:]:
        visit(sys.argv[1])
    else:
        host()


if __name__ == "__main__":
    main()
