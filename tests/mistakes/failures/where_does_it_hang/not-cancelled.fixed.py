import faulthandler
import os
from concurrent.futures import ProcessPoolExecutor


def square(number):
    with open(os.devnull, "w") as file:
        faulthandler.dump_traceback_later(0.5, exit=True, file=file)
        try:
            return number**2
        finally:
            faulthandler.cancel_dump_traceback_later()


def main():
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(square, 3).result())
        print(executor.submit(square, 4).result())


if __name__ == "__main__":
    main()
