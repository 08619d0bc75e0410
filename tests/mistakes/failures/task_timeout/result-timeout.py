import threading
from concurrent.futures import ProcessPoolExecutor


def square(number):
    if number == 2:
        threading.Event().wait()  # is never done
    return number**2


def main():
    with ProcessPoolExecutor(1) as executor:
        try:
            print(executor.submit(square, 2).result(timeout=0.2))
        except TimeoutError:
            print("2 is too late", flush=True)
    print("done")


if __name__ == "__main__":
    main()
