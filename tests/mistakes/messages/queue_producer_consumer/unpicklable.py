import multiprocessing as mp


def consume(queue):
    while (message := queue.get()) is not None:
        print("received", message)


def main():
    queue = mp.Queue()
    consumer = mp.Process(target=consume, args=(queue,))
    consumer.start()
    queue.put("one")
    queue.put(number for number in range(5))
    queue.put("three")
    queue.put(None)
    consumer.join()
    print("exit code:", consumer.exitcode)


if __name__ == "__main__":
    main()
