from concurrent.futures import ProcessPoolExecutor
from itertools import count


def square(number):
    return number * number


if __name__ == "__main__":
    numbers = count(1)
    with ProcessPoolExecutor(2) as executor:
        squares = executor.map(
            square, numbers, buffersize=5, chunksize=10
        )
        print("first result:", next(squares))
    print("the next number is", next(numbers))
