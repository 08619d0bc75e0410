import multiprocessing as mp


def work(lock):
    with lock:
        print("the worker has the lock")


def main():
    lock = mp.Lock()
    with lock:
        worker = mp.Process(target=work, args=(lock,))
        worker.start()
    worker.join()


if __name__ == "__main__":
    main()
