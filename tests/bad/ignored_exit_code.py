"""A child ends with 3, and the parent does not ask."""

import multiprocessing as mp
import sys

if __name__ == "__main__":
    worker = mp.Process(target=sys.exit, args=(3,))
    worker.start()
    worker.join()
    print("fine")
