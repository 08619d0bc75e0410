import os
from multiprocessing import Process
from multiprocessing.managers import BaseManager
from queue import Queue
from threading import Thread

KEY = b"for this test"


def work(address):
    BaseManager.register("tasks")
    manager = BaseManager(address, KEY)
    manager.connect()
    if manager.tasks().get() == "b":
        os.kill(os.getpid(), 9)  # at work on it


def main():
    tasks = Queue()
    BaseManager.register("tasks", lambda: tasks)
    server = BaseManager(("127.0.0.1", 0), KEY).get_server()
    for task in "bc":
        tasks.put(task)
    worker = Process(target=work, args=(server.address,))
    worker.start()
    Thread(target=server.serve_forever, daemon=True).start()
    worker.join()
    print("left:", list(tasks.queue))


if __name__ == "__main__":
    main()
