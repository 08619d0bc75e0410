import multiprocessing as mp


def work(writer):
    writer.send(bytes(1_000_000))
    writer.close()


def main():
    reader, writer = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(writer,))
    worker.start()
    writer.close()
    print("result:", len(reader.recv()), "bytes")
    worker.join()
    reader.close()


if __name__ == "__main__":
    main()
