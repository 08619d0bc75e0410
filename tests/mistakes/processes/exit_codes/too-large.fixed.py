import multiprocessing as mp


def count_errors(writer):
    writer.send(256)
    writer.close()


def main():
    reader, writer = mp.Pipe(duplex=False)
    worker = mp.Process(target=count_errors, args=(writer,))
    worker.start()
    writer.close()
    print("number of errors:", reader.recv())
    reader.close()
    worker.join()


if __name__ == "__main__":
    main()
