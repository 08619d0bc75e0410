import multiprocessing as mp


def produce(queue):
    batch = []
    for number in range(10):
        batch.append(number)
        if len(batch) == 4:
            queue.put(batch)
            batch = []
    queue.put(None)


def main():
    queue = mp.Queue()
    producer = mp.Process(target=produce, args=(queue,))
    producer.start()
    while (batch := queue.get()) is not None:
        print(batch)
    producer.join()


if __name__ == "__main__":
    main()
