import os
from multiprocessing import Pool


def who(task):
    return os.getpid()


def main():
    with Pool(2) as pool:
        workers = pool.map(who, range(8), chunksize=8)
    print("workers that did something:", len(set(workers)))


if __name__ == "__main__":
    main()
