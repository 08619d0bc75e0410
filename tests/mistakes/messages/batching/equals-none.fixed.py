# /// script
# dependencies = ["numpy"]
# ///
import multiprocessing as mp

import numpy as np


def produce(queue):
    queue.put(np.arange(3))
    queue.put(None)


def main():
    queue = mp.Queue()
    producer = mp.Process(target=produce, args=(queue,))
    producer.start()
    while (batch := queue.get()) is not None:
        print(batch)
    producer.join()


if __name__ == "__main__":
    main()
