import multiprocessing as mp


def work(reader):
    reader.recv()


def main():
    reader, writer = mp.Pipe(duplex=False)
    with reader, writer:
        worker = mp.Process(target=work, args=(reader,))
        worker.start()
        worker.join(0.1)
        if worker.exitcode is None:
            print("still running")
        writer.send("you may end")
        worker.join()
    print("success" if worker.exitcode == 0 else "failure")


if __name__ == "__main__":
    main()
