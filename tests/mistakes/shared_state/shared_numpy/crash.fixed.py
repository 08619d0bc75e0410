# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing.shared_memory import SharedMemory

import numpy as np


def main():
    memory = SharedMemory(create=True, size=8_000_000)
    try:
        table = np.frombuffer(memory.buf, count=1_000_000)
        table[:] = 7
        total = table.sum()
        del table
        memory.close()
    finally:
        memory.unlink()
    print(total)


if __name__ == "__main__":
    main()
