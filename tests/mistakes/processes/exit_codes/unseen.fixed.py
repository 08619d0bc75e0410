import multiprocessing as mp
import sys


def write_report():
    sys.exit(3)  # the disk is full


def main():
    worker = mp.Process(target=write_report)
    worker.start()
    worker.join()
    if worker.exitcode == 0:
        print("the report is written")
    else:
        print("no report, exit code", worker.exitcode)


if __name__ == "__main__":
    main()
