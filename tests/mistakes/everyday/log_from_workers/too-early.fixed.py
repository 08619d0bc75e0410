import logging
import multiprocessing as mp
import sys
from logging.handlers import QueueHandler, QueueListener


def serve(records, last_order):
    logging.getLogger().addHandler(QueueHandler(records))
    last_order.wait()
    logging.warning("the last guest is served")


def main():
    records, last_order = mp.Queue(), mp.Event()
    worker = mp.Process(target=serve, args=(records, last_order))
    worker.start()
    listener = QueueListener(records, logging.StreamHandler(sys.stdout))
    listener.start()
    last_order.set()
    worker.join()
    listener.stop()
    print("the kitchen is closed")


if __name__ == "__main__":
    main()
