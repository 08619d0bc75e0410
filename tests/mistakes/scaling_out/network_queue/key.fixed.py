import secrets
from multiprocessing import Process
from multiprocessing.managers import BaseManager
from pathlib import Path
from threading import Thread


def work(address):
    key = Path("key").read_bytes()
    BaseManager(address, key).connect()
    print("connected")


def main():
    path = Path("key")  # the same file on all machines
    path.touch(mode=0o600)  # for no other user
    path.write_bytes(secrets.token_bytes(32))
    address = "127.0.0.1", 0
    server = BaseManager(address, path.read_bytes()).get_server()
    worker = Process(target=work, args=(server.address,))
    worker.start()
    Thread(target=server.serve_forever, daemon=True).start()
    worker.join()
    path.unlink()


if __name__ == "__main__":
    main()
