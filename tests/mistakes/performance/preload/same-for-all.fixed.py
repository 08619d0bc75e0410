import random
from multiprocessing import Pool


def draw():
    global NUMBER
    NUMBER = random.random()


def number(task):
    return NUMBER


def main():
    with Pool(2, draw, maxtasksperchild=1) as pool:
        numbers = pool.map(number, range(2), chunksize=1)
    print("different numbers:", len(set(numbers)))


if __name__ == "__main__":
    main()
