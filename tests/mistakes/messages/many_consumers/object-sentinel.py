import multiprocessing as mp

STOP = object()


def consume(tasks):
    while (number := tasks.get()) is not STOP:
        print(number**2, flush=True)


def main():
    tasks = mp.Queue()
    consumer = mp.Process(target=consume, args=(tasks,))
    consumer.start()
    tasks.put(7)
    tasks.put(STOP)
    consumer.join()


if __name__ == "__main__":
    main()
