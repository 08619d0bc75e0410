import multiprocessing as mp
import pickle
from pathlib import Path


class Report:
    def __reduce__(self):  # the parent makes it anew, from a file
        return Path.read_text, (Path("deleted.txt"),)


def work(writer):
    writer.send(Report())


def main():
    reader, writer = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(writer,))
    worker.start()
    writer.close()
    with reader:
        message = reader.recv_bytes()  # only this can be no answer
    worker.join()
    try:
        print(pickle.loads(message))
    except FileNotFoundError:
        print("FileNotFoundError: the report is gone")


if __name__ == "__main__":
    main()
