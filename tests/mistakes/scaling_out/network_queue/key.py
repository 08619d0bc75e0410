from multiprocessing import Process
from multiprocessing.managers import BaseManager
from threading import Thread


def work(address):
    BaseManager(address, b"another key").connect()


def main():
    server = BaseManager(("127.0.0.1", 0), b"one key").get_server()
    worker = Process(target=work, args=(server.address,))
    worker.start()
    Thread(target=server.serve_forever, daemon=True).start()
    worker.join()


if __name__ == "__main__":
    main()
