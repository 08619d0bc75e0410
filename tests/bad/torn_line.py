"""Two processes write parts of lines, in an order that tears them."""

import multiprocessing as mp
import os


def write(text: bytes) -> None:
    """Write without a newline, as an unbuffered print does."""
    os.write(1, text)


if __name__ == "__main__":
    for part in b"[a] first", b"[b] first", b"\n", b"\n":
        writer = mp.Process(target=write, args=(part,))
        writer.start()
        writer.join()
