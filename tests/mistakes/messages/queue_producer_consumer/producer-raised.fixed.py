import multiprocessing as mp


def produce(queue):
    try:
        for text in ["3", "4", "five"]:
            queue.put(int(text))
    except ValueError as error:
        queue.put(type(error).__name__)
    finally:
        queue.put(None)


def main():
    queue = mp.Queue()
    producer = mp.Process(target=produce, args=(queue,))
    producer.start()
    while (message := queue.get()) is not None:
        print("received", message)
    producer.join()


if __name__ == "__main__":
    main()
