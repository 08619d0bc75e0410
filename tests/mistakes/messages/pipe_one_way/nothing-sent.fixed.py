import multiprocessing as mp


def send(writer):
    with writer:
        try:
            writer.send(int("five"))
        except ValueError as error:
            writer.send(error)


def main():
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()
    with reader:
        number = reader.recv()
    sender.join()
    if isinstance(number, Exception):
        print("the sender failed:", type(number).__name__)
    else:
        print("received", number)


if __name__ == "__main__":
    main()
