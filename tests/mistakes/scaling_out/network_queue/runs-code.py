from multiprocessing import Process
from multiprocessing.managers import BaseManager
from threading import Event, Thread

KEY = b"for this test"


class Answer:
    def __reduce__(self):  # pickle asks how to make the object anew
        return print, ("a client's code runs in the server",)


def work(address):
    BaseManager.register("finished")
    manager = BaseManager(address, KEY)
    manager.connect()
    manager.finished().wait(Answer())


def main():
    finished = Event()
    finished.set()
    BaseManager.register("finished", lambda: finished)
    server = BaseManager(("127.0.0.1", 0), KEY).get_server()
    worker = Process(target=work, args=(server.address,))
    worker.start()
    Thread(target=server.serve_forever, daemon=True).start()
    worker.join()


if __name__ == "__main__":
    main()
