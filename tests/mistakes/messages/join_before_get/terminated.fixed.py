import multiprocessing as mp
from queue import Empty


def produce(results):
    results.put(bytes(1_000_000))


def main():
    results = mp.Queue()
    worker = mp.Process(target=produce, args=(results,))
    worker.start()
    try:
        print("got", len(results.get(timeout=10)), "bytes")
    except Empty:
        worker.terminate()  # and do not touch the queue again
    worker.join()


if __name__ == "__main__":
    main()
