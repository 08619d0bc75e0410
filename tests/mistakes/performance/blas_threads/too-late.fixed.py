# /// script
# dependencies = ["numpy", "threadpoolctl"]
# ///
import os
from concurrent.futures import ProcessPoolExecutor

os.environ["OPENBLAS_NUM_THREADS"] = "1"
import numpy as np
from threadpoolctl import threadpool_info


def threads(size):
    np.ones((size, size)) @ np.ones((size, size))
    return max(pool["num_threads"] for pool in threadpool_info())


def main():
    with ProcessPoolExecutor(1) as executor:
        print("threads:", list(executor.map(threads, [100])))


if __name__ == "__main__":
    main()
