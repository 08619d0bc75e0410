import multiprocessing as mp

import __main__

del __main__.__file__  # a notebook has none either


def square(number):
    return number * number


if __name__ == "__main__":
    with mp.Pool(4) as pool:
        print(pool.map(square, range(1, 6)))
