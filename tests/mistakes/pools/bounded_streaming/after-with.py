from collections import deque
from concurrent.futures import ProcessPoolExecutor
from itertools import count, islice


def square(number):
    return number * number


def stream(executor, items):
    tasks = (executor.submit(square, item) for item in items)
    window = deque(islice(tasks, 4))
    while window:
        window.extend(islice(tasks, 1))
        yield window.popleft().result()


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        squares = stream(executor, count(1))
    print(*islice(squares, 5))
