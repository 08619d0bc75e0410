import logging
import multiprocessing as mp
import sys
from logging.handlers import QueueHandler, QueueListener


def serve(records):
    logging.getLogger().addHandler(QueueHandler(records))
    logging.warning("Ann is served")


def main():
    to_stdout = logging.StreamHandler(sys.stdout)
    logging.basicConfig(handlers=[to_stdout])
    records = mp.Queue()
    worker = mp.Process(target=serve, args=(records,))
    worker.start()
    listener = QueueListener(records, to_stdout)
    listener.start()
    worker.join()
    listener.stop()


if __name__ == "__main__":
    main()
