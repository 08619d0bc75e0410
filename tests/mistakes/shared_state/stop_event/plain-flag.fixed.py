import multiprocessing as mp


def work(begun, stop):
    begun.set()
    while not stop.is_set():
        pass  # a short piece of work


def main():
    begun, stop = mp.Event(), mp.Event()
    worker = mp.Process(target=work, args=(begun, stop))
    worker.start()
    begun.wait()
    stop.set()
    worker.join()


if __name__ == "__main__":
    main()
