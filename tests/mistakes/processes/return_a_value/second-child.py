import multiprocessing as mp
import os


def crash(writer):
    os._exit(3)


def work(reader):
    reader.recv()


def main():
    reader, writer = mp.Pipe(duplex=False)
    jobs, orders = mp.Pipe(duplex=False)
    first = mp.Process(target=crash, args=(writer,))
    second = mp.Process(target=work, args=(jobs,))
    first.start()
    second.start()
    writer.close()
    with reader, jobs, orders:
        try:
            print("result:", reader.recv())
        except EOFError:
            first.join()
            print("no result, exit code", first.exitcode)
        orders.send("you may end")
        second.join()


if __name__ == "__main__":
    main()
