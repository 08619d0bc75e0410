import os
import signal
import threading
from multiprocessing import Pool, SimpleQueue


def set_up(queue):
    global news
    news = queue


def work(number):
    news.put("at work")
    threading.Event().wait()  # a long task


def main():
    queue = SimpleQueue()
    pool = Pool(1, set_up, (queue,))
    try:
        result = pool.map_async(work, [1])
        queue.get()
        os.killpg(os.getpgrp(), signal.SIGINT)  # as Ctrl-C does
        result.get()
    except KeyboardInterrupt:
        pool.close()
        pool.join()


if __name__ == "__main__":
    main()
