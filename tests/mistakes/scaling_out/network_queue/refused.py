from multiprocessing.managers import BaseManager


def main():
    free = BaseManager(("127.0.0.1", 0), b"for this test").get_server()
    free.listener.close()  # so that no server is there yet
    manager = BaseManager(free.address, b"for this test")
    manager.connect()


if __name__ == "__main__":
    main()
