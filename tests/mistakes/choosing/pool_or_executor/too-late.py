import threading
from multiprocessing import Pool


def work():
    threading.Event().wait()  # a task that takes forever


def main():
    with Pool(1) as pool:
        result = pool.apply_async(work)
        try:
            result.get(timeout=0.1)
        except TimeoutError:
            print("too late")


if __name__ == "__main__":
    main()
