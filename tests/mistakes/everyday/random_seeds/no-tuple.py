import multiprocessing as mp
from random import Random


def draw(task):
    return Random((2026, task)).random()


def main():
    with mp.Pool(2) as pool:
        print(pool.map(draw, range(4)))


if __name__ == "__main__":
    main()
