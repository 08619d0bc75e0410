import logging
import multiprocessing as mp
import sys
import time
from logging.handlers import QueueHandler, QueueListener


def serve(records):
    logging.getLogger().addHandler(QueueHandler(records))
    logging.warning("x" * 1_000_000)  # more than a pipe holds


def main():
    with mp.Manager() as manager:
        records = manager.Queue()
        worker = mp.Process(target=serve, args=(records,))
        worker.start()
        while records.empty():
            time.sleep(0.01)
        worker.kill()
        worker.join()
        handler = logging.StreamHandler(sys.stdout)
        handler.setFormatter(logging.Formatter("%(levelname)s"))
        listener = QueueListener(records, handler)
        listener.start()
        listener.stop()
    print("the log is complete")


if __name__ == "__main__":
    main()
