from multiprocessing import Pipe, Process


def make_table(writer):
    writer.send(bytes(1_000_000))


def main():
    reader, writer = Pipe(duplex=False)
    worker = Process(target=make_table, args=(writer,))
    with reader, writer:
        worker.start()
        worker.join(timeout=0.2)
        if worker.is_alive():
            worker.kill()
            worker.join()
            print("too late")
        else:
            print(len(reader.recv()))


if __name__ == "__main__":
    main()
