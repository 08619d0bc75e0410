# /// script
# dependencies = ["numpy", "threadpoolctl"]
# ///
from concurrent.futures import ProcessPoolExecutor

from threadpoolctl import threadpool_info, threadpool_limits


def threads(size):
    import numpy as np

    np.ones((size, size)) @ np.ones((size, size))
    return max(pool["num_threads"] for pool in threadpool_info())


def main():
    with ProcessPoolExecutor(
        1, initializer=threadpool_limits, initargs=(1,)
    ) as executor:
        [limited] = executor.map(threads, [100])
    with ProcessPoolExecutor(1) as executor:
        [unlimited] = executor.map(threads, [100])
    print("the limit had no effect:", limited == unlimited)


if __name__ == "__main__":
    main()
