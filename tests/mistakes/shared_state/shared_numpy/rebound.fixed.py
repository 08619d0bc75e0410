# /// script
# dependencies = ["numpy"]
# ///
import multiprocessing as mp
from multiprocessing.shared_memory import SharedMemory

import numpy as np


def double(name):
    memory = SharedMemory(name)
    table = np.frombuffer(memory.buf, count=3)
    table *= 2
    del table
    memory.close()


def main():
    memory = SharedMemory(create=True, size=24)
    np.frombuffer(memory.buf, count=3)[:] = 1, 2, 3
    worker = mp.Process(target=double, args=(memory.name,))
    worker.start()
    worker.join()
    print(np.frombuffer(memory.buf, count=3).tolist())
    memory.close()
    memory.unlink()


if __name__ == "__main__":
    main()
