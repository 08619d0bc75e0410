import multiprocessing as mp
import os


def work():
    os._exit(3)  # as a missing file at its start would end it


def main():
    while True:
        worker = mp.Process(target=work)
        worker.start()
        worker.join()
        if worker.exitcode == 0:
            break


if __name__ == "__main__":
    main()
