import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def fetch(number, attempt):
    if attempt == 1:
        os.kill(os.getpid(), 9)
    return number**2


def main():
    spawn = get_context("spawn")  # no fork once there were threads
    for attempt in 1, 2:
        with ProcessPoolExecutor(1, spawn) as executor:
            future = executor.submit(fetch, 3, attempt)
            if not future.exception():
                print(future.result())


if __name__ == "__main__":
    main()
