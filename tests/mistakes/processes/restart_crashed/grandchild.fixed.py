import multiprocessing as mp
import os
from multiprocessing.connection import wait


def help_worker():
    mp.parent_process().join()  # leave with the worker


def work():
    mp.get_context("fork").Process(target=help_worker).start()
    os._exit(3)  # as a crash would


def main():
    worker = mp.Process(target=work)
    worker.start()
    wait([worker.sentinel])
    worker.join()
    print("exit code", worker.exitcode)


if __name__ == "__main__":
    main()
