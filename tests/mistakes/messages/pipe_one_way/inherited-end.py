import multiprocessing as mp


def send(writer):
    with writer:
        writer.send("the only message")


def main():
    reader, writer = mp.Pipe(duplex=False)
    ended = mp.Event()
    other = mp.Process(target=ended.wait)
    other.start()
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()
    print("received", reader.recv(), flush=True)
    try:
        reader.recv()
    except EOFError:
        print("end")
    ended.set()
    for process in sender, other:
        process.join()


if __name__ == "__main__":
    main()
