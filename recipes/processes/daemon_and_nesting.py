"""See what daemon=True means: ended with its parent, no children."""

import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.connection import Connection

PAUSE = 0.1


def job(writer: Connection, seconds: float | None) -> None:
    """Work for some time; None means as long as the parent lives."""
    with writer:
        writer.send("my child works")
    parent = mp.parent_process()
    assert parent is not None  # only the main process has none
    parent.join(seconds)
    print("[child] done and cleaned up", flush=True)


def leave_child(daemon: bool, seconds: float | None) -> None:
    """Be a parent: start a child, and end without joining it."""
    reader, writer = mp.Pipe(duplex=False)
    child = mp.Process(
        target=job, args=(writer, seconds), daemon=daemon
    )
    child.start()
    writer.close()
    with reader:
        print(f"[parent] {reader.recv()}", flush=True)


def greet() -> None:
    """Run as the child of a worker."""
    print("[worker's child] hello", flush=True)


def nest() -> None:
    """Be a worker: start a child, if that is allowed."""
    daemon = mp.current_process().daemon
    child = mp.Process(target=greet)
    try:
        child.start()
        child.join()
    except AssertionError as error:
        name = type(error).__name__
        print(f"[worker] daemon={daemon}: {name}", flush=True)
    else:
        print(f"[worker] daemon={daemon}: had a child", flush=True)


def main() -> None:
    """Have children left behind, then have workers start some."""
    for daemon, seconds in (False, PAUSE), (True, None):
        parent = mp.Process(target=leave_child, args=(daemon, seconds))
        parent.start()
        parent.join()
        print(f"daemon={daemon}: parent and child have ended")

    worker = mp.Process(target=nest, daemon=True)
    worker.start()
    worker.join()
    with ProcessPoolExecutor(max_workers=1) as executor:
        executor.submit(nest).result()
    print("both workers have ended")


if __name__ == "__main__":
    main()
