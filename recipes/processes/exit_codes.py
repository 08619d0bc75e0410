"""Tell by its exit code how a process ended."""

import multiprocessing as mp
import signal
import sys
import time
from contextlib import suppress


def fail() -> None:
    """Raise an exception that is not caught."""
    sys.tracebacklimit = 0  # leave this out: you want the traceback
    raise ValueError("no such customer")


def describe(code: int | None) -> str:
    """Put an exit code into words."""
    if code is None:
        return "still running"
    if code >= 0:
        return "success" if code == 0 else "failure"
    name = str(-code)
    with suppress(ValueError):  # not every signal has a name
        name = signal.Signals(-code).name
    return f"ended by signal {name}"


def main() -> None:
    """Let four processes end, each in its way."""
    workers = [
        mp.Process(target=time.sleep, args=(0.1,), name="succeed"),
        mp.Process(target=sys.exit, args=(3,), name="give up"),
        mp.Process(target=fail, name="fail"),
        mp.Process(target=time.sleep, args=(30,), name="go on"),
    ]
    for worker in workers:
        worker.start()
    code = workers[-1].exitcode
    print(f"{workers[-1].name}: exit code {code}, {describe(code)}")
    workers[-1].terminate()
    for worker in workers:
        worker.join()
        code = worker.exitcode
        print(f"{worker.name}: exit code {code}, {describe(code)}")


if __name__ == "__main__":
    main()
