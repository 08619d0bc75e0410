import multiprocessing as mp
import os
import time
from concurrent.futures import ProcessPoolExecutor


def help_worker():
    while True:
        time.sleep(0.1)


def work():
    mp.get_context("fork").Process(target=help_worker).start()
    os._exit(3)  # as a crash would


def main():
    with ProcessPoolExecutor(1) as executor:
        error = executor.submit(work).exception()
        print(type(error).__name__)


if __name__ == "__main__":
    main()
