import time
from concurrent.futures import ProcessPoolExecutor, as_completed


def check(number):
    if number == 3:
        raise ValueError("3 is not wanted")
    time.sleep(0.1)
    return number


def main():
    with ProcessPoolExecutor(1) as executor:
        futures = [executor.submit(check, n) for n in range(3, 20)]
        next(as_completed(futures))
        executor.shutdown(cancel_futures=True)
    ended = [f for f in futures if not f.cancelled()]
    print(type(ended[0].exception()).__name__)


if __name__ == "__main__":
    main()
