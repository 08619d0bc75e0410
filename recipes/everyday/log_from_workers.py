"""Write the log records of all workers to one file."""

import logging
from concurrent.futures import ProcessPoolExecutor
from logging.handlers import QueueHandler, QueueListener
from multiprocessing import get_context
from multiprocessing.queues import Queue
from pathlib import Path
from tempfile import TemporaryDirectory

SPAWN = get_context("spawn")  # no fork once there is a thread
GUESTS = ["Ann", "Bob", "Eve", "Zoe"]

logger = logging.getLogger("kitchen")


def set_up(records: "Queue[logging.LogRecord]") -> None:
    """Prepare a worker: whatever it logs goes on the queue."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(QueueHandler(records))


def serve(guest: str) -> None:
    """Log a little, as any function of yours does."""
    logger.info("[%s] the order is taken", guest)
    logger.warning("[%s] there is no more cake", guest)


def main() -> None:
    """Let two workers serve all guests, and show the log."""
    records = SPAWN.Queue()
    workers = ProcessPoolExecutor(2, SPAWN, set_up, (records,))
    with TemporaryDirectory() as folder:
        log = Path(folder, "kitchen.log")
        file = logging.FileHandler(log, encoding="utf-8")
        listener = QueueListener(records, file)
        listener.start()
        try:
            with workers:
                list(workers.map(serve, GUESTS))  # or it raises
        finally:
            listener.stop()  # the workers have ended before
            file.close()
        print(log.read_text(encoding="utf-8"), end="")


if __name__ == "__main__":
    main()
