import threading
from multiprocessing import Pool


def check(number):
    if number == 3:
        raise ValueError("3 is not wanted")
    threading.Event().wait()  # a task that takes forever


def main():
    with Pool(2) as pool:
        try:
            for _ in pool.imap_unordered(check, (3, 4, 5)):
                pass
        except ValueError as error:
            print("ValueError:", error)
    print("stopped")


if __name__ == "__main__":
    main()
