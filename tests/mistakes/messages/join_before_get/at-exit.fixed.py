import multiprocessing as mp


def produce(results):
    for _ in range(2):
        results.put(bytes(1_000_000))
    results.put(None)


def main():
    results = mp.Queue()
    worker = mp.Process(target=produce, args=(results,))
    worker.start()
    while (result := results.get()) is not None:
        print("got", len(result), "bytes")
    worker.join()
    print("the last line")


if __name__ == "__main__":
    main()
