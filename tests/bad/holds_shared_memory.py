"""Hold a segment and semaphores for as long as a file is missing."""

import multiprocessing as mp
import sys
import time
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path

if __name__ == "__main__":
    locks = [mp.get_context("spawn").Lock() for _ in range(3)]
    segment = SharedMemory(create=True, size=16)
    Path(sys.argv[1], "ready").touch()
    while not Path(sys.argv[1], "go").exists():
        time.sleep(0.01)
    segment.close()
    segment.unlink()
    print("fine")
