"""Send an object from one process to another through a pipe."""

import multiprocessing as mp
from multiprocessing.connection import Connection


def send(writer: Connection) -> None:
    """Send one greeting and close the pipe's writing end."""
    with writer:
        writer.send("Hello from sender!")


def main() -> None:
    """Receive what the other process sends, until it is done."""
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()  # the sender has its own copy; without this, no EOF
    with reader:
        try:
            while True:
                print("received:", reader.recv())
        except EOFError:
            print("EOFError: the sender has closed its end")
    sender.join()


if __name__ == "__main__":
    main()
