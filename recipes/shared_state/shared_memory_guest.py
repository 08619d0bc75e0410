"""Look into shared memory that another program owns."""

import os
import subprocess
import sys
from contextlib import closing
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory

GREETING = b"hello"


def visit(name: str) -> None:
    """Be the guest: read the memory, and leave it where it is."""
    if sys.version_info >= (3, 13):  # pragma: >=3.13 cover
        memory = SharedMemory(name, track=False)
    else:  # pragma: <3.13 cover
        memory = SharedMemory(name)
        if os.name == "posix":  # take it off our own tracker's list
            resource_tracker.unregister(f"/{name}", "shared_memory")
    with closing(memory):
        assert memory.buf is not None  # it is None after close
        print("the guest reads:", bytes(memory.buf[: len(GREETING)]))


def main() -> None:
    """Be that guest; or make the memory, have a guest, remove it."""
    if sys.argv[1:]:
        return visit(sys.argv[1])
    memory = SharedMemory(create=True, size=len(GREETING))
    try:
        assert memory.buf is not None
        memory.buf[: len(GREETING)] = GREETING
        guest = [sys.executable, __file__, memory.name]
        print(subprocess.check_output(guest, text=True), end="")
        SharedMemory(memory.name).close()  # raises if it is gone
        print("after the guest the memory is still there")
    finally:
        memory.unlink()
        memory.close()


if __name__ == "__main__":
    main()
