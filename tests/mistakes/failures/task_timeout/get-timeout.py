import threading
from multiprocessing import Pool, TimeoutError


def square(number):
    if number == 2:
        threading.Event().wait()  # is never done
    return number**2


def main():
    with Pool(1) as pool:
        try:
            print(pool.apply_async(square, (2,)).get(timeout=0.2))
        except TimeoutError:
            print("2 is too late", flush=True)
        print(pool.apply_async(square, (3,)).get())


if __name__ == "__main__":
    main()
