import multiprocessing as mp


def work(tasks, waits, stop):
    while not stop.is_set():
        waits.set()
        print(tasks.get())


def main():
    tasks = mp.Queue()
    waits, stop = mp.Event(), mp.Event()
    worker = mp.Process(target=work, args=(tasks, waits, stop))
    worker.start()
    waits.wait()  # the worker is about to wait for a task
    stop.set()
    worker.join()


if __name__ == "__main__":
    main()
