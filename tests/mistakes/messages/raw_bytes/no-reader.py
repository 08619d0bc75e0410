import multiprocessing as mp


def main():
    reader, writer = mp.Pipe(duplex=False)
    with reader, writer:
        writer.send_bytes(bytes(10_000_000))
        print(len(reader.recv_bytes()))


if __name__ == "__main__":
    main()
