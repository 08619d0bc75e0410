import multiprocessing as mp
import queue as queues


def produce(source, queue):
    batch, item = [], ""
    while item is not None:
        try:
            item = source.get(timeout=0.2)
            batch += [item] * (item is not None)
            send = len(batch) == 3 or item is None
        except queues.Empty:
            send = True  # nothing more has come for a moment
        if batch and send:
            queue.put(batch)
            batch = []


def main():
    source, queue = mp.Queue(), mp.Queue()
    producer = mp.Process(target=produce, args=(source, queue))
    producer.start()
    source.put("a")
    source.put("b")
    print(queue.get())
    source.put(None)
    producer.join()


if __name__ == "__main__":
    main()
