import cProfile
from multiprocessing import Pool


def work(task):
    with cProfile.Profile():
        return sum(range(task))


def main():
    with cProfile.Profile(), Pool(1) as pool:
        print(pool.map(work, range(4)))


if __name__ == "__main__":
    main()
