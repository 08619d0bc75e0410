import multiprocessing as mp
import time


class Table:
    def __init__(self):
        self.rows = 1_000

    def __setstate__(self, state):  # its copy is made in the child
        time.sleep(0.2)  # stands for a large table
        self.__dict__ = state


def task(table, lock):
    with lock:
        print("rows:", table.rows)


def main():
    lock = mp.Lock()
    worker = mp.Process(target=task, args=(Table(), lock))
    worker.start()


if __name__ == "__main__":
    main()
