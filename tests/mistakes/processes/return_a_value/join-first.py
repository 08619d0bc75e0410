import multiprocessing as mp


def work(writer):
    writer.send(bytes(1_000_000))


def main():
    reader, writer = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(writer,))
    worker.start()
    writer.close()
    worker.join()
    print("result:", len(reader.recv()), "bytes")


if __name__ == "__main__":
    main()
