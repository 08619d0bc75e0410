import multiprocessing as mp


def work(queue):
    queue.put(42)


def main():
    queue = mp.Queue()
    worker = mp.Process(target=work, args=(queue,))
    worker.start()
    found = queue.get()
    worker.join()
    print("in the parent:", found)


if __name__ == "__main__":
    main()
