import multiprocessing as mp
import pickle


class Report:
    def __reduce__(self):
        raise TypeError("no pickle of a report")


def produce(queue):
    for message in "one", Report(), "three":
        try:
            queue.put(pickle.dumps(message))
        except TypeError as error:
            queue.put(pickle.dumps(f"not sent: {error}"))
    queue.put(None)


def main():
    queue = mp.Queue()
    producer = mp.Process(target=produce, args=(queue,))
    producer.start()
    while (message := queue.get()) is not None:
        print("received", pickle.loads(message))
    producer.join()
    print("the producer's exit code:", producer.exitcode)


if __name__ == "__main__":
    main()
