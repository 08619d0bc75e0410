import multiprocessing as mp


def work(reader):
    reader.recv()


def main():
    reader, writer = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(reader,))
    worker.start()
    worker.join(0.1)
    print("failure" if worker.exitcode else "success")
    writer.send("you may end")
    worker.join()


if __name__ == "__main__":
    main()
