from multiprocessing.managers import BaseManager

KEY = b"for this test"


def main():
    with BaseManager(("127.0.0.1", 0), KEY) as server:
        address = server.address
    # All is done, the server has ended, and one more worker comes.
    BaseManager(address, KEY).connect()


if __name__ == "__main__":
    main()
