import multiprocessing as mp
import os


def elder(writer):
    mp.parent_process().join()  # until its parent has died
    writer.send("the elder leaves")


def younger():
    mp.parent_process().join()


def start_and_die(writer):
    fork = mp.get_context("fork")
    fork.Process(target=elder, args=(writer,)).start()
    fork.Process(target=younger).start()
    os._exit(0)  # as if killed: it cleans up nothing


def main():
    reader, writer = mp.Pipe(duplex=False)
    parent = mp.Process(target=start_and_die, args=(writer,))
    parent.start()
    parent.join()
    print(reader.recv())
    reader.close()
    writer.close()


if __name__ == "__main__":
    main()
