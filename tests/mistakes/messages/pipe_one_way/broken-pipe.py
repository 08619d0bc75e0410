import multiprocessing as mp


def send(writer):
    with writer:
        writer.send("small")
        writer.send("x" * 1_000_000)


def main():
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()
    print("received", reader.recv(), flush=True)
    reader.close()
    sender.join()


if __name__ == "__main__":
    main()
