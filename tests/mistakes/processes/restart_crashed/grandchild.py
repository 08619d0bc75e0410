import multiprocessing as mp
import os
import time
from multiprocessing.connection import wait


def help_worker():
    while True:
        time.sleep(0.1)


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
