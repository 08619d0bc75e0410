import multiprocessing as mp
import os


def square(number):
    if number == 3:
        os._exit(1)  # as if the system had killed it
    return number * number


if __name__ == "__main__":
    with mp.Pool(4) as pool:
        print(pool.map(square, range(1, 6)))
