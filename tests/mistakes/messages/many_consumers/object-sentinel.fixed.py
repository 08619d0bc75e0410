import multiprocessing as mp
from enum import Enum


class Signal(Enum):
    STOP = "stop"


def consume(tasks):
    while (number := tasks.get()) is not Signal.STOP:
        print(number**2, flush=True)


def main():
    tasks = mp.Queue()
    consumer = mp.Process(target=consume, args=(tasks,))
    consumer.start()
    tasks.put(7)
    tasks.put(Signal.STOP)
    consumer.join()


if __name__ == "__main__":
    main()
