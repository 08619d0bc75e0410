import logging
import multiprocessing as mp
import sys
import time
from logging.handlers import QueueHandler, QueueListener


def serve(records):
    logging.getLogger().addHandler(QueueHandler(records))
    logging.warning("x" * 1_000_000)  # more than a pipe holds


def main():
    records = mp.Queue()
    worker = mp.Process(target=serve, args=(records,))
    worker.start()
    while records.empty():
        time.sleep(0.01)
    worker.kill()  # it has sent half of the record
    worker.join()
    listener = QueueListener(records, logging.StreamHandler(sys.stdout))
    listener.start()
    listener.stop()
    print("the log is complete")


if __name__ == "__main__":
    main()
