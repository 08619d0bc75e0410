import logging
import multiprocessing as mp
import sys

logger = logging.getLogger("kitchen")


def set_up():
    logging.basicConfig(level=logging.INFO, stream=sys.stdout)


def serve(guest):
    logger.info("served %s", guest)


def main():
    set_up()
    logger.info("two guests")
    with mp.Pool(1, initializer=set_up) as pool:
        pool.map(serve, ["Ann", "Bob"])
    logger.info("done")


if __name__ == "__main__":
    main()
