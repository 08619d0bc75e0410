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
    for batch in iter(queue.get, None):
        print(batch)
    producer.join()


if __name__ == "__main__":
    main()
