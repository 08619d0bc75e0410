import multiprocessing as mp
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
    try:
        report = reader.recv()
    except (EOFError, OSError):
        worker.join()
        code = worker.exitcode
        raise ChildProcessError(f"exit code {code}") from None
    print(report.text)


if __name__ == "__main__":
    main()
