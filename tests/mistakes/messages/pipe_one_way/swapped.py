import multiprocessing as mp


def send(writer):
    writer.send("hello")


def main():
    writer, reader = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    sender.join()
    print("received", reader.recv())


if __name__ == "__main__":
    main()
