from multiprocessing.managers import BaseManager
from queue import Queue


def main():
    tasks = Queue()
    BaseManager.register("tasks", lambda: tasks)
    with BaseManager(("127.0.0.1", 0), b"for this test") as manager:
        manager.tasks().put("a")
        print("a task is in the queue")


if __name__ == "__main__":
    main()
