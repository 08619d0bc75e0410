import multiprocessing as mp


def send(writer):
    with writer:
        writer.send([*range(5)])


def main():
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()
    with reader:
        try:
            print("received", reader.recv())
        except EOFError:
            print("nothing came")
    sender.join()


if __name__ == "__main__":
    main()
