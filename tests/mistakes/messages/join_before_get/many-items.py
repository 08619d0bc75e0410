import multiprocessing as mp

COUNT = 100_000


def produce(results):
    for number in range(COUNT):
        results.put(number)


def main():
    results = mp.Queue()
    worker = mp.Process(target=produce, args=(results,))
    worker.start()
    worker.join()
    print("sum:", sum(results.get() for _ in range(COUNT)))


if __name__ == "__main__":
    main()
