import multiprocessing as mp
from array import array


def send(writer):
    with writer:
        numbers = array("d", [1.5, 2.5])
        writer.send(numbers.typecode)
        writer.send_bytes(numbers)


def main():
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()
    with reader:
        typecode = reader.recv()
        data = reader.recv_bytes()
        print(memoryview(data).cast(typecode).tolist())
    sender.join()


if __name__ == "__main__":
    main()
