import multiprocessing as mp
import queue as queues

LIMIT = 100  # items
SIZE = 20


def main():
    queue = mp.Queue(maxsize=LIMIT)
    waiting = 0
    try:
        while waiting < 5_000:
            queue.put(list(range(SIZE)), timeout=0.1)
            waiting += SIZE
    except queues.Full:
        print("full; items on their way:", waiting)
    for _ in range(waiting // SIZE):
        queue.get()


if __name__ == "__main__":
    main()
