from multiprocessing import Pool

import __main__

del __main__.__file__  # a notebook has none, nor has the prompt


def square(number):
    return number**2


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(square, range(6)))
