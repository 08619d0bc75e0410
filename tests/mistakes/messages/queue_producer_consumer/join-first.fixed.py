import multiprocessing as mp


def produce(queue):
    queue.put("x" * 1_000_000)


def main():
    queue = mp.Queue()
    producer = mp.Process(target=produce, args=(queue,))
    producer.start()
    print(len(queue.get()), "characters")
    producer.join()


if __name__ == "__main__":
    main()
