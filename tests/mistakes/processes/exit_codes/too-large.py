import multiprocessing as mp
import sys


def count_errors():
    sys.exit(256)


def main():
    worker = mp.Process(target=count_errors)
    worker.start()
    worker.join()
    print("number of errors:", worker.exitcode)


if __name__ == "__main__":
    main()
