import multiprocessing as mp
import time
from multiprocessing.connection import wait


def work(all_done):
    all_done.wait()


def main():
    all_done = mp.Barrier(3)
    workers = [
        mp.Process(target=work, args=(all_done,)) for _ in range(2)
    ]
    for worker in workers:
        worker.start()
    while all_done.n_waiting < 2:
        time.sleep(0.01)
    workers[0].kill()
    wait([worker.sentinel for worker in workers])
    for worker in workers:
        worker.kill()  # the barrier is of no use to it any more
        worker.join()
    print("start again with a new barrier and new workers")


if __name__ == "__main__":
    main()
