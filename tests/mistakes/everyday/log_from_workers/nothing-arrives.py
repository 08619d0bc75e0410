import logging
import multiprocessing as mp
import sys

logger = logging.getLogger("kitchen")


def serve(guest):
    logger.info("served %s", guest)


def main():
    logging.basicConfig(level=logging.INFO, stream=sys.stdout)
    logger.info("two guests")
    with mp.Pool(1) as pool:
        pool.map(serve, ["Ann", "Bob"])
    logger.info("done")


if __name__ == "__main__":
    main()
