import multiprocessing as mp


def send(writer):
    image = memoryview(bytes(12)).cast("B", [3, 4])  # 3 rows of 4
    with writer:
        writer.send_bytes(image.cast("B"))
        writer.send_bytes(b"end")


def main():
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()
    with reader:
        print("image:", len(reader.recv_bytes()), "bytes")
        print("next message:", reader.recv_bytes())
        sender.join()


if __name__ == "__main__":
    main()
