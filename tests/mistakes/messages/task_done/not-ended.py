import multiprocessing as mp


def work(tasks):
    while True:
        print("done:", tasks.get(), flush=True)
        tasks.task_done()


def main():
    tasks = mp.JoinableQueue()
    worker = mp.Process(target=work, args=(tasks,))
    worker.start()
    tasks.put(1)
    tasks.join()
    print("all tasks are finished", flush=True)
    worker.join()


if __name__ == "__main__":
    main()
