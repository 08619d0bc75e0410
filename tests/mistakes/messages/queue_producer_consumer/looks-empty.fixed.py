import multiprocessing as mp


def produce(queue):
    queue.put("the message")
    queue.put(None)


def main():
    queue = mp.Queue()
    producer = mp.Process(target=produce, args=(queue,))
    producer.start()
    while (message := queue.get()) is not None:
        print("received", message)
    print("that was all")
    producer.join()


if __name__ == "__main__":
    main()
