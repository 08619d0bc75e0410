import sys
import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import active_children


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
            if sys.version_info >= (3, 14):
                executor.kill_workers()
            else:
                for worker in active_children():
                    worker.kill()
    print("done")


if __name__ == "__main__":
    main()
