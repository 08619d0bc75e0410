import multiprocessing as mp
import sys


def write_report():
    sys.exit(3)  # the disk is full


def main():
    worker = mp.Process(target=write_report)
    worker.start()
    worker.join()
    print("the report is written")


if __name__ == "__main__":
    main()
