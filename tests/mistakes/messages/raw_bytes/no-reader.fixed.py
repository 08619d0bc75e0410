import multiprocessing as mp


def send(writer):
    with writer:
        writer.send_bytes(bytes(10_000_000))


def main():
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()
    with reader:
        print(len(reader.recv_bytes()))
    sender.join()


if __name__ == "__main__":
    main()
