import multiprocessing as mp


def work(tasks):
    while (text := tasks.get()) is not None:
        try:
            print("got", int(text), flush=True)
        finally:
            tasks.task_done()


def main():
    tasks = mp.JoinableQueue()
    worker = mp.Process(target=work, args=(tasks,))
    worker.start()
    for text in "1", "two", "3":
        tasks.put(text)
    tasks.join()
    print("all tasks are finished")
    tasks.put(None)
    worker.join()


if __name__ == "__main__":
    main()
