"""Send numbers through a pipe as raw bytes, without pickling them."""

import multiprocessing as mp
from array import array
from multiprocessing.connection import Connection


def send(writer: Connection) -> None:
    """Send an array pickled, then raw, then half of it raw."""
    numbers = array("d", [1.5, 2.5, 3.5, 4.5])
    with writer:
        writer.send(numbers)
        writer.send_bytes(numbers)
        numbers[0] = 100.5  # what was sent stays as it was
        writer.send_bytes(numbers, 0, 2 * numbers.itemsize)


def receive(reader: Connection) -> None:
    """Receive a new array, then bytes into one buffer to the end."""
    received: array[float] = reader.recv()
    print("pickled, a new array:", received.tolist())
    buffer = array("d", [0.0] * len(received))
    print("a buffer for what follows:", buffer.tolist())
    try:
        while True:
            size = reader.recv_bytes_into(buffer)
            count = size // buffer.itemsize
            print(f"raw, {size} bytes:", buffer[:count].tolist())
            print("left in the buffer:", buffer[count:].tolist())
    except EOFError:
        print("EOFError: the sender has closed its end")


def main() -> None:
    """Let one process send and this one receive."""
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()
    with reader:
        receive(reader)
    sender.join()
    print("exit code of the sender:", sender.exitcode)


if __name__ == "__main__":
    main()
