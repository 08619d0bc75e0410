import multiprocessing as mp
import tracemalloc

SIZE = 8_000_000


def send(writer):
    with writer:
        writer.send_bytes(bytes(SIZE))


def main():
    buffer = bytearray(SIZE)
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()
    tracemalloc.start()
    with reader:
        reader.recv_bytes_into(buffer)
    _, peak = tracemalloc.get_traced_memory()
    print("new memory, in messages:", round(peak / SIZE))
    sender.join()


if __name__ == "__main__":
    main()
