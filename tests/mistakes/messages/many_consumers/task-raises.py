import multiprocessing as mp


def consume(tasks, results):
    while (text := tasks.get()) is not None:
        results.put(int(text))
    results.put(None)


def main():
    tasks, results = mp.Queue(), mp.Queue()
    consumers = [
        mp.Process(target=consume, args=(tasks, results))
        for _ in range(2)
    ]
    for consumer in consumers:
        consumer.start()
    for task in ["five", None, None]:
        tasks.put(task)
    for _ in consumers:
        while (number := results.get()) is not None:
            print("got", number, flush=True)
    for consumer in consumers:
        consumer.join()


if __name__ == "__main__":
    main()
