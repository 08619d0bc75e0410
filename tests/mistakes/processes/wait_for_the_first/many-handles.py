import multiprocessing as mp
from multiprocessing.connection import wait


def main():
    pipes = [mp.Pipe(duplex=False) for _ in range(70)]
    readers = [reader for reader, _ in pipes]
    print(wait(readers, timeout=0.1))


if __name__ == "__main__":
    main()
