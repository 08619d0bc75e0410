import multiprocessing as mp

COUNT = 100_000


def produce(results):
    for number in range(COUNT):
        results.put(number)
    results.put(None)


def main():
    results, numbers = mp.Queue(), []
    worker = mp.Process(target=produce, args=(results,))
    worker.start()
    while (number := results.get()) is not None:
        numbers.append(number)
    worker.join()
    print("all numbers came:", len(numbers) == COUNT)


if __name__ == "__main__":
    main()
