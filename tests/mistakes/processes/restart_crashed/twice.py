import multiprocessing as mp
import os


def work():
    os._exit(3)


def main():
    worker = mp.Process(target=work)
    worker.start()
    worker.join()
    if worker.exitcode != 0:
        worker.start()


if __name__ == "__main__":
    main()
