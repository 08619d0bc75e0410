import multiprocessing as mp
from queue import Empty


def produce(queue, has_looked):
    has_looked.wait()  # a slow producer
    queue.put("the answer")


def main():
    queue, has_looked = mp.Queue(), mp.Event()
    producer = mp.Process(target=produce, args=(queue, has_looked))
    producer.start()
    while producer.is_alive() or not queue.empty():
        try:
            print("received", queue.get(timeout=0.1))
        except Empty:
            has_looked.set()
    producer.join()


if __name__ == "__main__":
    main()
