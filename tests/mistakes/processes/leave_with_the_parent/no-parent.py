import multiprocessing as mp
from multiprocessing.connection import wait


def work():
    parent = mp.parent_process()
    while not wait([parent.sentinel], timeout=0.1):
        print("one round")


if __name__ == "__main__":
    work()
