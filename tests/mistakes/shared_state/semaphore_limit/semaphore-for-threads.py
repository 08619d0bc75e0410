import multiprocessing as mp
import threading


def work(slots):
    with slots:
        print("the worker has a slot")


def main():
    slots = threading.Semaphore(1)
    with slots:
        worker = mp.Process(target=work, args=(slots,))
        worker.start()
    worker.join()


if __name__ == "__main__":
    main()
