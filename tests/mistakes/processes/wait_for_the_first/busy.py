import multiprocessing as mp
import time
from multiprocessing.connection import wait


def work():
    pass


def work_on():
    while True:
        time.sleep(0.1)


def main():
    workers = {}
    for job in work, work_on:
        worker = mp.Process(target=job)
        worker.start()
        workers[worker.sentinel] = worker
    while any(worker.is_alive() for worker in workers.values()):
        for sentinel in wait(list(workers)):
            workers[sentinel].join()


if __name__ == "__main__":
    main()
