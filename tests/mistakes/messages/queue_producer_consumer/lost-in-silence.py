import multiprocessing as mp
import time


class Report:
    def __reduce__(self):
        time.sleep(0.1)  # there is a lot to pickle
        raise TypeError("no pickle of a report")


def produce(queue):
    queue.put("one")
    queue.put(Report())
    queue.put("three")
    queue.put(None)


def main():
    queue = mp.Queue()
    producer = mp.Process(target=produce, args=(queue,))
    producer.start()
    print("received", queue.get())
    producer.join()
    print("the producer's exit code:", producer.exitcode, flush=True)
    print("received", queue.get())


if __name__ == "__main__":
    main()
