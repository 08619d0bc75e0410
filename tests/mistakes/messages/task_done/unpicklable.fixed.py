import multiprocessing as mp
import pickle
import threading


def work(tasks):
    while (task := tasks.get()) is not None:
        print("done:", task, flush=True)
        tasks.task_done()


def main():
    tasks = mp.JoinableQueue()
    worker = mp.Process(target=work, args=(tasks,), daemon=True)
    worker.start()
    refused = []
    for task in "one", threading.Lock(), "three":
        try:
            pickle.dumps(task)
        except TypeError as error:
            refused.append(error)
        else:
            tasks.put(task)
    tasks.join()
    print("all tasks are finished, except:", *refused)
    tasks.put(None)
    worker.join()


if __name__ == "__main__":
    main()
