"""Let a worker notice that its parent has died, and leave."""

import multiprocessing as mp
import os
from multiprocessing.connection import Connection, wait


def work(writer: Connection) -> None:
    """Work in rounds, but not longer than the parent lives."""
    parent = mp.parent_process()
    assert parent is not None  # only the main process has none
    writer.send("is at work")
    alone = False
    while not alone:
        # One round of work, then a pause that may end early.
        alone = bool(wait([parent.sentinel], timeout=0.05))
    writer.send("leaves, since its parent has died")


def start_and_die(reader: Connection, writer: Connection) -> None:
    """Be the parent: start a worker, see it work, and die."""
    context = mp.get_context("spawn")  # it leaves no files behind
    worker = context.Process(target=work, args=(writer,), daemon=True)
    worker.start()
    writer.close()
    print("[parent] my worker", reader.recv(), flush=True)
    os._exit(1)  # as if killed: it does not end its daemonic worker


def main() -> None:
    """Let a parent die and see its worker follow."""
    reader, writer = mp.Pipe(duplex=False)
    parent = mp.Process(target=start_and_die, args=(reader, writer))
    parent.start()
    writer.close()  # then the pipe ends when the worker does
    parent.join()
    print("the parent has died with exit code", parent.exitcode)
    with reader:
        print("the worker", reader.recv())
        try:
            reader.recv()
        except EOFError:
            print("end of file: the worker has left")


if __name__ == "__main__":
    main()
