import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def square(number):
    if number == 3:
        os._exit(1)  # as if the system had killed it
    return number * number


if __name__ == "__main__":
    with ProcessPoolExecutor(4) as executor:
        try:
            print(list(executor.map(square, range(1, 6))))
        except BrokenProcessPool:
            print("a worker died")
