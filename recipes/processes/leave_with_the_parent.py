"""Let a worker notice that its parent has died, and leave."""

import multiprocessing as mp
import os
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.connection import Connection, wait

PAUSE = 0.01


def work(writer: Connection) -> None:
    """Work for ever, but not longer than the parent lives."""
    parent = mp.parent_process()
    assert parent is not None  # only the main process has none
    while not wait([parent.sentinel], timeout=PAUSE):
        writer.send("working")
    writer.send("my parent has died, I leave")


def start_and_crash(reader: Connection, writer: Connection) -> None:
    """Be the parent: start a worker, see it work, and die."""
    context = mp.get_context("spawn")  # leaves no files behind
    worker = context.Process(target=work, args=(writer,), daemon=True)
    worker.start()
    writer.close()
    print(f"[parent] my worker is {reader.recv()}", flush=True)
    os._exit(1)  # as if killed: does not end its daemonic worker


def listen(reader: Connection) -> Iterator[str]:
    """Yield messages until nobody is left who could send one."""
    with suppress(EOFError):
        while True:
            yield reader.recv()


def main() -> None:
    """Let a parent die and see its worker follow."""
    reader, writer = mp.Pipe(duplex=False)
    parent = mp.Process(target=start_and_crash, args=(reader, writer))
    parent.start()
    writer.close()  # else the reader would see no end of file
    parent.join()
    print("the parent has died, exit code", parent.exitcode)
    with reader:
        *_, last = listen(reader)  # more of the same, then the last
    print("the worker said:", last)
    print("end of file: the worker has left as well")


if __name__ == "__main__":
    main()
