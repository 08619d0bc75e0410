import os
import signal
import threading
from multiprocessing import Pool, SimpleQueue


def set_up(queue):
    global news
    news = queue
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def work(number):
    news.put("at work")
    threading.Event().wait()  # a long task


def main():
    queue = SimpleQueue()
    with Pool(1, set_up, (queue,)) as pool:  # terminates at its end
        try:
            result = pool.map_async(work, [1])
            queue.get()
            os.killpg(os.getpgrp(), signal.SIGINT)  # as Ctrl-C does
            result.get()
        except KeyboardInterrupt:
            print("interrupted")


if __name__ == "__main__":
    main()
