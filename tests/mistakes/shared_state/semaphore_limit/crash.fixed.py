import multiprocessing as mp
import os
from multiprocessing.connection import wait


def work(number):
    if number < 2:
        os._exit(1)  # as sudden as if the system had killed it


def main():
    waiting = [
        mp.Process(target=work, args=(number,)) for number in range(3)
    ]
    running, codes = [], []
    while waiting or running:
        while waiting and len(running) < 2:
            running.append(waiting.pop())
            running[-1].start()
        wait([worker.sentinel for worker in running])
        for worker in [w for w in running if not w.is_alive()]:
            worker.join()
            running.remove(worker)
            codes.append(worker.exitcode)
    print("exit codes:", sorted(codes))


if __name__ == "__main__":
    main()
