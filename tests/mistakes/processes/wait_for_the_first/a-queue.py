import multiprocessing as mp
from multiprocessing.connection import wait


def main():
    queues = [mp.Queue() for _ in range(3)]
    for ready in wait(queues):
        print(ready.get())


if __name__ == "__main__":
    main()
