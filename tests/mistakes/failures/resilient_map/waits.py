import multiprocessing as mp
import os


def task(number):
    if number == 2:
        os._exit(1)  # as if it had been killed
    return number**2


if __name__ == "__main__":
    with mp.Pool(2) as pool:
        print(sorted(pool.imap_unordered(task, range(4))))
