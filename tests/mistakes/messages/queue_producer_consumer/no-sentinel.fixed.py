import multiprocessing as mp


def consume(queue):
    while (message := queue.get()) is not None:
        print(message, flush=True)


def main():
    queue = mp.Queue()
    consumer = mp.Process(target=consume, args=(queue,))
    consumer.start()
    queue.put("the last message")
    queue.put(None)
    consumer.join()


if __name__ == "__main__":
    main()
