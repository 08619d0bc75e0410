import multiprocessing as mp


def send(writer):
    writer.send(int("five"))
    writer.close()


def main():
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()
    number = reader.recv()
    sender.join()
    print("received", number)


if __name__ == "__main__":
    main()
