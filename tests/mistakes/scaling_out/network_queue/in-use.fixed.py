from multiprocessing.managers import BaseManager

if __name__ == "__main__":
    with BaseManager(("127.0.0.1", 0), b"for this test") as server:
        with BaseManager(("127.0.0.1", 0), b"for this test") as second:
            print("the same port:", server.address == second.address)
