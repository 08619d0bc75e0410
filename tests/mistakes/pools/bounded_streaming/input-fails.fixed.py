from collections import deque
from concurrent.futures import ProcessPoolExecutor
from itertools import islice


def numbers(errors):
    try:
        yield from range(6)
        raise OSError("the connection is lost")
    except OSError as error:
        errors.append(error)


def stream(executor, items):
    tasks = (executor.submit(abs, item) for item in items)
    window = deque(islice(tasks, 4))
    while window:
        window.extend(islice(tasks, 1))
        yield window.popleft().result()


def main():
    errors = []
    with ProcessPoolExecutor(2) as executor:
        for result in stream(executor, numbers(errors)):
            print("result:", result)
    print("after 6 numbers:", *errors)


if __name__ == "__main__":
    main()
