from collections import deque
from concurrent.futures import ProcessPoolExecutor
from itertools import islice


def numbers():
    yield from range(6)
    raise OSError("the connection is lost")


def stream(executor, items):
    tasks = (executor.submit(abs, item) for item in items)
    window = deque(islice(tasks, 4))
    while window:
        window.extend(islice(tasks, 1))
        yield window.popleft().result()


def main():
    with ProcessPoolExecutor(2) as executor:
        try:
            for result in stream(executor, numbers()):
                print("result:", result)
        except OSError as error:
            print("after 6 numbers:", error)


if __name__ == "__main__":
    main()
