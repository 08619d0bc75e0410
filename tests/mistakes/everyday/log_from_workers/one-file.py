import logging
import multiprocessing as mp
from logging.handlers import RotatingFileHandler
from pathlib import Path

logger = logging.getLogger("kitchen")


def work(numbers):  # two files have room for three records each
    handler = RotatingFileHandler("log", maxBytes=30, backupCount=1)
    logger.addHandler(handler)
    for number in numbers:
        logger.warning("record %d", number)


def main():
    work([1, 2, 3])
    spawn = mp.get_context("spawn")
    process = spawn.Process(target=work, args=([4],))
    process.start()
    process.join()
    logger.warning("record 5")
    for file in [Path("log.1"), Path("log")]:
        print(file.read_text(), end="")
        file.unlink()


if __name__ == "__main__":
    main()
