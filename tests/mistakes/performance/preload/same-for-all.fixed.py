import random
from multiprocessing import Barrier, Pool


def draw(barrier):
    global NUMBER, BOTH
    NUMBER = random.random()
    BOTH = barrier


def number(task):
    BOTH.wait(timeout=60)  # so that each worker has one task
    return NUMBER


def main():
    with Pool(2, draw, (Barrier(2),)) as pool:
        numbers = pool.map(number, range(2), chunksize=1)
    print("different numbers:", len(set(numbers)))


if __name__ == "__main__":
    main()
