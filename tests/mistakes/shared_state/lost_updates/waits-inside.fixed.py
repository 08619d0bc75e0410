import multiprocessing as mp


def work(lock, ready):
    ready.wait()  # until both are ready
    with lock:
        print("one has the lock")


def main():
    lock = mp.Lock()
    ready = mp.Barrier(2)
    workers = [
        mp.Process(target=work, args=(lock, ready)) for _ in range(2)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    main()
