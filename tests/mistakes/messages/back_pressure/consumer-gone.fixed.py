import multiprocessing as mp
from queue import Full


def consume(items):
    item = items.get()
    print("one item is enough:", item, flush=True)


def put(item, items, consumer):
    while consumer.is_alive():
        try:
            return items.put(item, timeout=0.1)
        except Full:
            pass  # look again whether it is alive
    raise RuntimeError("the consumer has ended")


def main():
    items = mp.Queue(maxsize=2)
    consumer = mp.Process(target=consume, args=(items,))
    consumer.start()
    try:
        for item in range(10):
            put(item, items, consumer)
    except RuntimeError as error:
        print(error)
    consumer.join()


if __name__ == "__main__":
    main()
