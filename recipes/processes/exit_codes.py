"""Tell by its exit code how a process ended."""

import multiprocessing as mp
import signal
import sys
import time
from multiprocessing.connection import Connection


def succeed() -> None:
    """Return as usual."""


def give_up() -> None:
    """Leave with a code of our own."""
    sys.exit(3)


def fail() -> None:
    """Raise what nobody catches."""
    sys.tracebacklimit = 0  # here the last line is enough
    raise ValueError("no such customer")


def run_on(heartbeat: Connection) -> None:
    """Give a sign of life again and again, for three seconds."""
    with heartbeat:
        for _ in range(300):
            time.sleep(0.01)
            heartbeat.send("alive")


def describe(code: int | None) -> str:
    """Put an exit code into words."""
    if code is None:
        return "still running"
    if code < 0:
        return f"killed by {signal.Signals(-code).name}"
    meanings = {0: "success", 1: "an exception, or sys.exit(1)"}
    return meanings.get(code, f"sys.exit({code})")


def report(worker: mp.Process) -> None:
    """Print the exit code of a process and what it means."""
    code = worker.exitcode
    print(f"{worker.name}: exit code {code}, {describe(code)}")


def main() -> None:
    """Let four processes end, each in its way."""
    reader, writer = mp.Pipe(duplex=False)
    workers = [
        mp.Process(target=succeed, name="succeed"),
        mp.Process(target=give_up, name="give_up"),
        mp.Process(target=fail, name="fail"),
        mp.Process(target=run_on, name="run_on", args=(writer,)),
    ]
    with reader:
        with writer:
            for worker in workers:
                worker.start()
        reader.recv()  # the first heartbeat: now it is running
        report(workers[-1])
        workers[-1].terminate()
        for worker in workers:
            worker.join()
            report(worker)


if __name__ == "__main__":
    main()
