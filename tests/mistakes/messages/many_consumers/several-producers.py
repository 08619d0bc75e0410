import multiprocessing as mp


def produce(tasks, name, may_begin):
    may_begin.wait()
    tasks.put(f"a task of the {name} producer")
    tasks.put(None)


def consume(tasks):
    while (task := tasks.get()) is not None:
        print("done:", task, flush=True)


def main():
    tasks, now, later = mp.Queue(), mp.Event(), mp.Event()
    fast = mp.Process(target=produce, args=(tasks, "fast", now))
    slow = mp.Process(target=produce, args=(tasks, "slow", later))
    consumer = mp.Process(target=consume, args=(tasks,))
    for process in fast, slow, consumer:
        process.start()
    now.set()
    fast.join()
    consumer.join()
    later.set()
    slow.join()
    print("never done:", tasks.get())


if __name__ == "__main__":
    main()
