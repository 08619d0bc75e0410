import multiprocessing as mp


def double(number):
    return 2 * number


if __name__ == "__main__":
    with mp.Pool(1) as pool:
        print(pool.map(double, [1, 2, 3]))
