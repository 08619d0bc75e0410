# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing.shared_memory import SharedMemory

import numpy as np


def main():
    memory = SharedMemory(create=True, size=80)
    try:
        table = np.frombuffer(memory.buf)
        table[:] = 7
        kept = table.copy()
        del table
        memory.close()
        print(kept.sum())
    finally:
        memory.unlink()


if __name__ == "__main__":
    main()
