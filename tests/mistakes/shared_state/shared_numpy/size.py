# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing.shared_memory import SharedMemory

import numpy as np


def main():
    memory = SharedMemory(create=True, size=1000)
    try:
        table = np.frombuffer(memory.buf, np.float64, 1000)
        print(len(table))
        del table
    finally:
        memory.close()
        memory.unlink()


if __name__ == "__main__":
    main()
