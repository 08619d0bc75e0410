import faulthandler
import threading
from multiprocessing import Process


def work():
    threading.Event().wait()  # stuck


def main():
    faulthandler.dump_traceback_later(0.2, exit=True)
    worker = Process(target=work)
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
