import multiprocessing as mp


def produce(queue, has_looked):
    has_looked.wait()  # a slow producer
    queue.put("the answer")


def main():
    queue, has_looked = mp.Queue(), mp.Event()
    producer = mp.Process(target=produce, args=(queue, has_looked))
    producer.start()
    try:
        print("received", queue.get(timeout=0.1))
    finally:
        has_looked.set()
        producer.join()


if __name__ == "__main__":
    main()
