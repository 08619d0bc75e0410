import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def square(number):
    if number == 3:
        os.kill(os.getpid(), 9)
    return number**2


def main():
    while True:
        try:
            with ProcessPoolExecutor(1) as executor:
                print(list(executor.map(square, range(3, 6))))
            break
        except BrokenProcessPool:
            pass  # once more, with a new executor


if __name__ == "__main__":
    main()
