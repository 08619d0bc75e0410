import multiprocessing as mp
from random import Random


def draw(name):
    return Random(hash(name)).random()


def main():
    names = ["Ann", "Bob"]
    with mp.Pool(2) as pool:
        same = pool.map(draw, names) == list(map(draw, names))
    print("as in a plain loop:", same)


if __name__ == "__main__":
    main()
