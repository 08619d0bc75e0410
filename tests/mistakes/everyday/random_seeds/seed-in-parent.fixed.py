import multiprocessing as mp
from random import Random


def draw(task):
    return Random(f"2026 {task}").random()


def experiment():
    with mp.Pool(2) as pool:
        return pool.map(draw, range(4))


def main():
    print("the same again:", experiment() == experiment())


if __name__ == "__main__":
    main()
