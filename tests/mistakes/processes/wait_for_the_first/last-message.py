import multiprocessing as mp


def work(writer):
    writer.send("all is done")


def main():
    reader, writer = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(writer,))
    worker.start()
    writer.close()
    worker.join()  # it has ended before the parent looks
    while worker.is_alive():
        print("worker says:", reader.recv())
    print("worker has ended")


if __name__ == "__main__":
    main()
