import multiprocessing as mp


def send(writer):
    with writer:
        writer.send("x" * 1_000_000)


def main():
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()
    sender.join()
    print("received", len(reader.recv()), "characters")
    reader.close()


if __name__ == "__main__":
    main()
