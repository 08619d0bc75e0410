import multiprocessing as mp
import os


def work(writer):
    os._exit(3)  # as a crash would


def main():
    reader, writer = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(writer,))
    worker.start()
    writer.close()
    try:
        print("result:", reader.recv())
    except EOFError:
        worker.join()
        print("no result, exit code", worker.exitcode)
    reader.close()


if __name__ == "__main__":
    main()
