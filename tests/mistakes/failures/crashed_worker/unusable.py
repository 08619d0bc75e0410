import os
from concurrent.futures import ProcessPoolExecutor


def square(number):
    if number == 3:
        os.kill(os.getpid(), 9)
    return number**2


def main():
    with ProcessPoolExecutor(2) as executor:
        for number in range(2, 5):
            future = executor.submit(square, number)
            print(future.exception() or future.result(), flush=True)


if __name__ == "__main__":
    main()
