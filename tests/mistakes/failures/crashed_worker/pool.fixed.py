import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def square(number):
    if number == 3:
        os.kill(os.getpid(), 9)
    return number**2


def main():
    with ProcessPoolExecutor(2) as executor:
        try:
            print(list(executor.map(square, range(8))))
        except BrokenProcessPool:
            print("a worker died")


if __name__ == "__main__":
    main()
