import multiprocessing as mp


def work(tasks):
    while (number := tasks.get()) is not None:
        print("done:", number, flush=True)
        tasks.task_done()


def main():
    tasks = mp.JoinableQueue()
    worker = mp.Process(target=work, args=(tasks,))
    worker.start()
    tasks.put(1)
    tasks.put(None)
    worker.join()


if __name__ == "__main__":
    main()
