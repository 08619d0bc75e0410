import multiprocessing as mp
import pickle
from pathlib import Path


class Report:
    def __init__(self, path):
        self.path = path

    def __setstate__(self, state):  # called in the parent
        self.__dict__ = state
        self.text = self.path.read_text()


def work(writer):
    writer.send(Report(Path("deleted.txt")))


def main():
    reader, writer = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(writer,))
    worker.start()
    writer.close()
    with reader:
        message = reader.recv_bytes()  # only this can be no answer
    worker.join()
    try:
        print(pickle.loads(message).text)
    except FileNotFoundError:
        print("FileNotFoundError: the report is gone")


if __name__ == "__main__":
    main()
