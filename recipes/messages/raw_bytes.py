"""Send numbers through a pipe as raw bytes, without pickling them."""

import multiprocessing as mp
from array import array
from multiprocessing.connection import Connection


def send(writer: Connection) -> None:
    """Send an array as the bytes that it is, then a part of it."""
    numbers = array("d", [1.5, 2.5, 3.5, 4.5])
    with writer:
        writer.send_bytes(numbers)
        writer.send_bytes(memoryview(numbers)[2:])


def receive(reader: Connection) -> None:
    """Look at the bytes of each message as numbers again."""
    with reader:
        while True:
            try:
                data = reader.recv_bytes()
            except EOFError:  # the sender has closed its end
                return
            # The bytes do not say what they are: both sides know "d".
            numbers = memoryview(data).cast("d")
            print(f"{len(data)} bytes: {numbers.tolist()}")


def main() -> None:
    """Let one process send and this one receive."""
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()  # else no EOFError would come
    receive(reader)
    sender.join()
    print("exit code of the sender:", sender.exitcode)


if __name__ == "__main__":
    main()
