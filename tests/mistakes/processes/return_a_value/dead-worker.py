import multiprocessing as mp
import os


def work(writer):
    os._exit(3)  # as a crash would


def main():
    reader, writer = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(writer,))
    worker.start()
    print("result:", reader.recv())
    worker.join()


if __name__ == "__main__":
    main()
