import multiprocessing as mp
from array import array


def send(writer):
    with writer:
        writer.send_bytes(array("i", [1, 2, 3]))


def main():
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()
    with reader:
        data = reader.recv_bytes()
        print(memoryview(data).cast("d").tolist())
    sender.join()


if __name__ == "__main__":
    main()
