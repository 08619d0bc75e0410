import multiprocessing as mp
from array import array


def send(writer):
    with writer:
        writer.send_bytes(array("d", [1.5, 2.5]))


def main():
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()
    with reader:
        print(reader.recv())
    sender.join()


if __name__ == "__main__":
    main()
