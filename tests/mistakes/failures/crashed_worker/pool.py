import os
from multiprocessing import Pool


def square(number):
    if number == 3:
        os.kill(os.getpid(), 9)
    return number**2


def main():
    with Pool(2) as pool:
        print(pool.map(square, range(8)))


if __name__ == "__main__":
    main()
