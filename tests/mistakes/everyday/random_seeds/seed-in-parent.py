import multiprocessing as mp
import random


def draw(task):
    return random.random()


def experiment():
    random.seed(2026)
    with mp.Pool(2) as pool:
        return pool.map(draw, range(4))


def main():
    print("the same again:", experiment() == experiment())


if __name__ == "__main__":
    main()
