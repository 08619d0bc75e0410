import faulthandler
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import active_children


def square(number):
    file = open("report", "w")
    faulthandler.dump_traceback_later(0.5, exit=True, file=file)
    return number**2


def main():
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(square, 3).result())
        while active_children():
            time.sleep(0.1)  # the next task comes later
        print(executor.submit(square, 4).result())


if __name__ == "__main__":
    main()
