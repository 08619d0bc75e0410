import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def square(number):
    if number == 0:
        os._exit(1)
    return number**2


def main():
    with ProcessPoolExecutor(2) as executor:
        try:
            print(executor.submit(square, 1).result())
            print(executor.submit(square, 0).result())
        except BrokenProcessPool:
            print("a worker died")


if __name__ == "__main__":
    main()
