import os
from concurrent.futures import ProcessPoolExecutor


def fetch(number, attempt):
    if attempt == 1:
        os.kill(os.getpid(), 9)
    return number**2


def main():
    with ProcessPoolExecutor(1) as executor:
        for attempt in 1, 2:
            future = executor.submit(fetch, 3, attempt)
            if not future.exception():
                print(future.result())


if __name__ == "__main__":
    main()
