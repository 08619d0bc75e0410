import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def work(number):
    if number == 2:
        os._exit(1)  # as if it were killed
    return number


def main():
    with ProcessPoolExecutor(1) as executor:
        futures = [
            executor.submit(work, number) for number in (1, 2, 3)
        ]
        for future in futures:
            try:
                print("done:", future.result())
            except BrokenProcessPool:
                print("not done")


if __name__ == "__main__":
    main()
