import multiprocessing as mp


def consume(tasks):
    while (task := tasks.get()) is not None:
        print("done:", task, flush=True)


def main():
    tasks = mp.Queue()
    consumers = [
        mp.Process(target=consume, args=(tasks,)) for _ in range(3)
    ]
    for consumer in consumers:
        consumer.start()
    tasks.put("the only task")
    tasks.put(None)
    for consumer in consumers:
        consumer.join()


if __name__ == "__main__":
    main()
