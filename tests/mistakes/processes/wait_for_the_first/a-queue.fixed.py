import multiprocessing as mp
from multiprocessing.connection import wait


def work(writer):
    writer.send("result")


def main():
    readers = []
    workers = []
    for _ in range(3):
        reader, writer = mp.Pipe(duplex=False)
        workers.append(mp.Process(target=work, args=(writer,)))
        workers[-1].start()
        writer.close()
        readers.append(reader)
    for reader in wait(readers)[:1]:
        print(reader.recv())
    for worker in workers:
        worker.join()
    for reader in readers:
        reader.close()


if __name__ == "__main__":
    main()
