import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.connection import Connection


def send_half(connection, data, send=Connection._send):
    send(connection, data[: len(data) // 2])
    if len(data) > 1_000_000:
        os.kill(os.getpid(), 9)
    send(connection, data[len(data) // 2 :])


def make_table():
    Connection._send = send_half  # the worker dies in the middle
    return bytes(2_000_000)


def main():
    with ProcessPoolExecutor(1) as executor:
        print(len(executor.submit(make_table).result()))


if __name__ == "__main__":
    main()
