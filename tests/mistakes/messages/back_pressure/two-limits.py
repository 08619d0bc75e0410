import multiprocessing as mp


def square(tasks, results):
    while (number := tasks.get()) is not None:
        results.put(number**2)


def main():
    tasks, results = mp.Queue(maxsize=2), mp.Queue(maxsize=2)
    worker = mp.Process(target=square, args=(tasks, results))
    worker.start()
    for number in range(10):
        tasks.put(number)
    tasks.put(None)
    print([results.get() for _ in range(10)])
    worker.join()


if __name__ == "__main__":
    main()
