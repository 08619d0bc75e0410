import multiprocessing as mp
import sys


def work():
    sys.exit(1)  # as an exception would, but without a traceback


def main():
    worker = mp.Process(target=work)
    worker.start()
    worker.join()
    if worker.exitcode == 0:
        print("all is well")
    else:
        print("the work failed")


if __name__ == "__main__":
    main()
