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
        memory.close()
        print(table.sum())
    finally:
        memory.unlink()


if __name__ == "__main__":
    main()
