import multiprocessing as mp


def produce(queue, has_looked):
    has_looked.wait()
    queue.put("the message")


def main():
    queue, has_looked = mp.Queue(), mp.Event()
    producer = mp.Process(target=produce, args=(queue, has_looked))
    producer.start()
    while not queue.empty():
        print("received", queue.get())
    print("the queue is empty, so that was all")
    has_looked.set()
    producer.join()
    print("left behind:", queue.get())


if __name__ == "__main__":
    main()
