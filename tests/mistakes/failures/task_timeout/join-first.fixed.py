from multiprocessing import Pipe, Process


def make_table(writer):
    writer.send(bytes(1_000_000))


def main():
    reader, writer = Pipe(duplex=False)
    worker = Process(target=make_table, args=(writer,))
    with reader, writer:
        worker.start()
        if reader.poll(timeout=20):
            print(len(reader.recv()))
        else:
            worker.kill()
            print("too late")
        worker.join()


if __name__ == "__main__":
    main()
