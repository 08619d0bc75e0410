import multiprocessing as mp


def send(reader, writer):
    reader.close()
    with writer:
        try:
            writer.send("small")
            writer.send("x" * 1_000_000)
        except BrokenPipeError:
            print("the receiver has closed its end")


def main():
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(reader, writer))
    sender.start()
    writer.close()
    print("received", reader.recv(), flush=True)
    reader.close()
    sender.join()


if __name__ == "__main__":
    main()
