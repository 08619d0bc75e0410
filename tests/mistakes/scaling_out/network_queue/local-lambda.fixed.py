from functools import cache
from multiprocessing.managers import BaseManager
from queue import Queue


@cache
def the_tasks():
    return Queue()  # made once, in the server's process


def main():
    BaseManager.register("tasks", the_tasks)
    with BaseManager(("127.0.0.1", 0), b"for this test") as manager:
        manager.tasks().put("a")
        print("a task is in the queue")


if __name__ == "__main__":
    main()
