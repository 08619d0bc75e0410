import multiprocessing as mp
import os


def work(tasks):
    while (number := tasks.get()) is not None:
        if number == 2:
            os._exit(1)  # as if it were killed
        print("done:", number, flush=True)
        tasks.task_done()


def main():
    tasks = mp.JoinableQueue()
    for number in 1, 2, 3:
        tasks.put(number)
    for turn in "first", "second":
        worker = mp.Process(target=work, args=(tasks,))
        worker.start()
        if turn == "first":
            worker.join()
    tasks.join()
    print("all tasks are finished")


if __name__ == "__main__":
    main()
