import os
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def send_half(connection, data, send=Connection._send):
    send(connection, data[: len(data) // 2])
    if len(data) > 1_000_000:
        os.kill(os.getpid(), 9)


def make_table(writer):
    Connection._send = send_half  # the worker dies in the middle
    writer.send(bytes(2_000_000))


def main():
    reader, writer = Pipe(duplex=False)
    worker = Process(target=make_table, args=(writer,))
    with reader:
        with writer:
            worker.start()
        try:
            print(len(reader.recv()))
        except OSError:  # EOFError, had it not begun to send
            worker.join()
            print("the worker died, exit code", worker.exitcode)


if __name__ == "__main__":
    main()
