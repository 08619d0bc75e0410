import multiprocessing as mp


def send(writer):
    with writer:
        for text in ["3", "4", "five"]:
            writer.send(int(text))


def main():
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()
    with reader:
        try:
            while True:
                print("received", reader.recv())
        except EOFError:
            print("that was all")
    sender.join()


if __name__ == "__main__":
    main()
