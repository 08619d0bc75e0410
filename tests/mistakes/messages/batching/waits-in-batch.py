import multiprocessing as mp
import queue as queues


def produce(source, queue):
    batch = []
    while (item := source.get()) is not None:
        batch.append(item)
        if len(batch) == 3:
            queue.put(batch)
            batch = []
    queue.put(batch)


def main():
    source, queue = mp.Queue(), mp.Queue()
    producer = mp.Process(target=produce, args=(source, queue))
    producer.start()
    source.put("a")
    source.put("b")
    try:
        print(queue.get(timeout=0.5))
    except queues.Empty:
        print("nothing has come")
    source.put(None)
    producer.join()


if __name__ == "__main__":
    main()
