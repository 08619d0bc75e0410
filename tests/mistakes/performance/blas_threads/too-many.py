# /// script
# dependencies = ["numpy", "threadpoolctl"]
# ///
from concurrent.futures import ProcessPoolExecutor

import numpy as np
from threadpoolctl import threadpool_info


def threads(size):
    np.ones((size, size)) @ np.ones((size, size))
    return max(pool["num_threads"] for pool in threadpool_info())


def main():
    cores = threads(100)  # in the parent
    with ProcessPoolExecutor(2) as executor:
        total = sum(executor.map(threads, [100, 100]))
    print("more threads than in the parent:", total > cores)


if __name__ == "__main__":
    main()
