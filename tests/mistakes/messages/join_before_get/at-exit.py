import multiprocessing as mp


def produce(results):
    for _ in range(2):
        results.put(bytes(1_000_000))


def main():
    results = mp.Queue()
    worker = mp.Process(target=produce, args=(results,))
    worker.start()
    print("got", len(results.get()), "bytes")
    print("the last line", flush=True)


if __name__ == "__main__":
    main()
