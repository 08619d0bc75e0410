import multiprocessing as mp


def work(writer):
    writer.send("all is done")


def main():
    reader, writer = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(writer,))
    worker.start()
    writer.close()
    worker.join()  # it has ended before the parent looks
    try:
        while True:
            print("worker says:", reader.recv())
    except EOFError:
        print("worker has ended")
    reader.close()


if __name__ == "__main__":
    main()
