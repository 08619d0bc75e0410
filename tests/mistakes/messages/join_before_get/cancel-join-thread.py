import multiprocessing as mp
from queue import Empty

COUNT = 100_000


def produce(results):
    for number in range(COUNT):
        results.put(number)
    results.cancel_join_thread()


def main():
    results, numbers = mp.Queue(), []
    worker = mp.Process(target=produce, args=(results,))
    worker.start()
    worker.join()
    try:
        while True:
            numbers.append(results.get(timeout=0.2))
    except Empty:
        print("all numbers came:", len(numbers) == COUNT)


if __name__ == "__main__":
    main()
