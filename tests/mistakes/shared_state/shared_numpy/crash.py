# /// script
# dependencies = ["numpy"]
# ///
import faulthandler
from multiprocessing.shared_memory import SharedMemory

import numpy as np


def main():
    faulthandler.enable()
    memory = SharedMemory(create=True, size=8_000_000)
    try:
        table = np.ndarray(1_000_000, buffer=memory.buf)
        table[:] = 7
        memory.close()
    finally:
        memory.unlink()
    print(table.sum())


if __name__ == "__main__":
    main()
