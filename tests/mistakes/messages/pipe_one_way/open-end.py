import multiprocessing as mp


def send(writer):
    with writer:
        writer.send("the only message")


def main():
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    try:
        while True:
            print("received", reader.recv(), flush=True)
    except EOFError:
        print("end")
    sender.join()


if __name__ == "__main__":
    main()
