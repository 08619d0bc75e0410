import multiprocessing as mp


def produce(results):
    results.put(bytes(1_000_000))
    print("the worker has finished its function", flush=True)


def main():
    results = mp.Queue()
    worker = mp.Process(target=produce, args=(results,))
    worker.start()
    worker.join()
    print("got", len(results.get()), "bytes")


if __name__ == "__main__":
    main()
