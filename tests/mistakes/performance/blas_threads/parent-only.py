# /// script
# dependencies = ["numpy", "threadpoolctl"]
# ///
from concurrent.futures import ProcessPoolExecutor

import numpy as np
from threadpoolctl import threadpool_info, threadpool_limits


def threads(size):
    np.ones((size, size)) @ np.ones((size, size))
    return max(pool["num_threads"] for pool in threadpool_info())


def main():
    before = threads(100)
    threadpool_limits(1)
    with ProcessPoolExecutor(1) as executor:
        [after] = executor.map(threads, [100])
    print("the worker has as many as before:", after == before)


if __name__ == "__main__":
    main()
