import time
from multiprocessing import Process
from multiprocessing.managers import BaseManager
from threading import Thread

KEY = b"for this test"


def work(address):
    manager = BaseManager(address, KEY)
    for _ in range(200):  # wait for the server, but not for all time
        try:
            manager.connect()
            break
        except ConnectionRefusedError:
            time.sleep(0.1)
    print("connected")


def main():
    free = BaseManager(("127.0.0.1", 0), KEY).get_server()
    free.listener.close()
    worker = Process(target=work, args=(free.address,))
    worker.start()
    server = BaseManager(free.address, KEY).get_server()
    Thread(target=server.serve_forever, daemon=True).start()
    worker.join()


if __name__ == "__main__":
    main()
