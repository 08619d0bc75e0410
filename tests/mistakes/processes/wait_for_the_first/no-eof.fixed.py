import multiprocessing as mp


def work(writer):
    writer.send("the only message")


def main():
    reader, writer = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(writer,))
    worker.start()
    writer.close()
    try:
        while True:
            print(reader.recv(), flush=True)
    except EOFError:
        print("end of file")
    worker.join()
    reader.close()


if __name__ == "__main__":
    main()
