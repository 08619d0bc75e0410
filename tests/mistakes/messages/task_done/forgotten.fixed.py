import multiprocessing as mp


def work(tasks):
    while (number := tasks.get()) is not None:
        try:
            if number < 0:
                continue
            print("the root of", number, "is", number**0.5, flush=True)
        finally:
            tasks.task_done()


def main():
    tasks = mp.JoinableQueue()
    worker = mp.Process(target=work, args=(tasks,))
    worker.start()
    for number in 9, -9:
        tasks.put(number)
    tasks.join()
    print("all tasks are finished")
    tasks.put(None)
    worker.join()


if __name__ == "__main__":
    main()
