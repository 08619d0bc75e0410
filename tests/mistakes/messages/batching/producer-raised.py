import multiprocessing as mp


def produce(queue):
    for text in "1", "2", "three":
        queue.put([int(text)])
    queue.put(None)


def main():
    queue = mp.Queue()
    producer = mp.Process(target=produce, args=(queue,))
    producer.start()
    while (batch := queue.get()) is not None:
        print(batch, flush=True)
    producer.join()


if __name__ == "__main__":
    main()
