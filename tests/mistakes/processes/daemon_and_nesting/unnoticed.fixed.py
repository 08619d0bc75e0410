import multiprocessing as mp
import os
from concurrent.futures import ProcessPoolExecutor


def help_worker():
    mp.parent_process().join()  # leave with the worker


def work():
    mp.get_context("fork").Process(target=help_worker).start()
    os._exit(3)  # as a crash would


def main():
    with ProcessPoolExecutor(1) as executor:
        error = executor.submit(work).exception()
        print(type(error).__name__)


if __name__ == "__main__":
    main()
