import multiprocessing as mp


def work(tasks):
    while (number := tasks.get()) is not None:
        tasks.task_done()
        print("done:", number, flush=True)
    tasks.task_done()


def main():
    tasks = mp.JoinableQueue()
    worker = mp.Process(target=work, args=(tasks,))
    worker.start()
    tasks.put(1)
    tasks.put(None)
    tasks.join()
    tasks.task_done()


if __name__ == "__main__":
    main()
