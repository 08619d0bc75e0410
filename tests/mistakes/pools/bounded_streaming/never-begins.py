import time
from concurrent.futures import ProcessPoolExecutor


def readings():
    number = 0
    while True:
        number += 1
        time.sleep(0.001)
        yield number


def square(number):
    return number * number


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        for result in executor.map(square, readings()):
            print("first result:", result)
            break
