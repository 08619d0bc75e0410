import multiprocessing as mp


def produce(queue):
    for text in ["3", "five", "4"]:
        queue.put([text] * 100_000)
    queue.put(None)


def consume(queue):
    while (texts := queue.get()) is not None:
        try:
            print("received", int(texts[0]))
        except ValueError as error:
            print("skipped:", type(error).__name__)


def main():
    queue = mp.Queue()
    producer = mp.Process(target=produce, args=(queue,))
    consumer = mp.Process(target=consume, args=(queue,))
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()
    print("the consumer's exit code:", consumer.exitcode)


if __name__ == "__main__":
    main()
