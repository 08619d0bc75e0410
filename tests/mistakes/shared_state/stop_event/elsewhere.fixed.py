import multiprocessing as mp


def work(tasks):
    while (task := tasks.get()) is not None:
        print(task)
    print("no more tasks")


def main():
    tasks = mp.Queue()
    worker = mp.Process(target=work, args=(tasks,))
    worker.start()
    tasks.put(None)
    worker.join()


if __name__ == "__main__":
    main()
