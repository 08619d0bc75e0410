from concurrent.futures import ProcessPoolExecutor
from itertools import count


def square(number):
    return number * number


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        squares = executor.map(square, count(1), buffersize=4)
        print(next(squares))
