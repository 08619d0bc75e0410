import multiprocessing as mp
import threading


def work(tasks):
    while (task := tasks.get()) is not None:
        print("done:", task, flush=True)
        tasks.task_done()


def main():
    tasks = mp.JoinableQueue()
    worker = mp.Process(target=work, args=(tasks,), daemon=True)
    worker.start()
    for task in "one", threading.Lock(), "three":
        tasks.put(task)
    tasks.join()
    print("all tasks are finished")
    tasks.put(None)
    worker.join()


if __name__ == "__main__":
    main()
