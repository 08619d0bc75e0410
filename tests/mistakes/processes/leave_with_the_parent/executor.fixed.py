import multiprocessing as mp
import os
import threading
from concurrent.futures import ProcessPoolExecutor


def watch():
    mp.parent_process().join()
    os._exit(1)


def follow():
    threading.Thread(target=watch, daemon=True).start()


def start_and_die(writer):
    pool = ProcessPoolExecutor(1, mp.get_context("fork"), follow)
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
