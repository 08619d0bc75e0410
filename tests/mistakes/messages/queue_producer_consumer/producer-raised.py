import multiprocessing as mp


def produce(queue):
    for text in ["3", "4", "five"]:
        queue.put(int(text))
    queue.put(None)


def main():
    queue = mp.Queue()
    producer = mp.Process(target=produce, args=(queue,))
    producer.start()
    while (number := queue.get()) is not None:
        print("received", number, flush=True)
    producer.join()


if __name__ == "__main__":
    main()
