import multiprocessing as mp

WORKERS = 2


def double(number):
    return 2 * number


def main():
    numbers = range(80)
    size = len(numbers) / (4 * WORKERS)
    with mp.Pool(WORKERS) as pool:
        print(sum(pool.map(double, numbers, chunksize=size)))


if __name__ == "__main__":
    main()
