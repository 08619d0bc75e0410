import threading
from concurrent.futures import ProcessPoolExecutor, as_completed


def check(number):
    if number == 3:
        raise ValueError("3 is not wanted")
    threading.Event().wait()  # a task that takes forever


def main():
    with ProcessPoolExecutor(2) as executor:
        futures = [executor.submit(check, n) for n in (3, 4, 5)]
        error = next(as_completed(futures)).exception()
        print("ValueError:", error, flush=True)
        for future in futures:
            future.cancel()
    print("stopped")


if __name__ == "__main__":
    main()
