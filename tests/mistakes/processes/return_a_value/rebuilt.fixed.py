import multiprocessing as mp


class Rejected(Exception):
    def __init__(self, order, reason):
        super().__init__(order, reason)


def work(writer):
    writer.send(Rejected(7, "sold out"))
    writer.close()


def main():
    reader, writer = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(writer,))
    worker.start()
    writer.close()
    print("error:", repr(reader.recv()))
    reader.close()
    worker.join()


if __name__ == "__main__":
    main()
