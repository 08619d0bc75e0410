"""Make a pool and leave it to Python's exit."""

import multiprocessing as mp

if __name__ == "__main__":
    pool = mp.Pool(1)
    pool.apply(abs, (-1,))
    print("fine")
