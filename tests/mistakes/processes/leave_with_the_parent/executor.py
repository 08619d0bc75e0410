import multiprocessing as mp
import os
from concurrent.futures import ProcessPoolExecutor


def start_and_die(writer):
    pool = ProcessPoolExecutor(1, mp.get_context("fork"))
    pool.submit(abs, 1).result()
    os._exit(0)  # as if killed: it cleans up nothing


def main():
    reader, writer = mp.Pipe(duplex=False)
    parent = mp.Process(target=start_and_die, args=(writer,))
    parent.start()
    writer.close()
    parent.join()
    print("the worker has left:", reader.poll(None))


if __name__ == "__main__":
    main()
