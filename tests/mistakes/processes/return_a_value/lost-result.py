import multiprocessing as mp
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
    try:
        report = reader.recv()
    except (EOFError, OSError):
        worker.join()
        code = worker.exitcode
        raise ChildProcessError(f"exit code {code}") from None
    print(report)


if __name__ == "__main__":
    main()
