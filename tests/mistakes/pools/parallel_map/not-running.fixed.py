import multiprocessing as mp


def square(number):
    return number * number


if __name__ == "__main__":
    with mp.Pool(4) as pool:
        print(pool.map(square, range(1, 4)))
        print(pool.map(square, range(4, 7)))
