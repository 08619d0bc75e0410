import multiprocessing as mp


def consume(items):
    item = items.get()
    print("one item is enough:", item, flush=True)


def main():
    items = mp.Queue(maxsize=2)
    consumer = mp.Process(target=consume, args=(items,))
    consumer.start()
    for item in range(10):
        items.put(item)
    consumer.join()


if __name__ == "__main__":
    main()
