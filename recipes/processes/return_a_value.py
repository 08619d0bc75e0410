"""Get what a function returns or raises back from one process."""

import multiprocessing as mp
import os
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any


def mean(numbers: list[float]) -> float:
    """Stand for a long calculation, which fails without numbers."""
    return sum(numbers) / len(numbers)


def answer(
    reader: Connection,
    writer: Connection,
    function: Callable[..., object],
    *args: object,
) -> None:
    """Call a function and send what it returned or raised."""
    reader.close()  # this end is the parent's
    with writer:
        try:
            writer.send((function(*args), None, ""))
        except Exception as error:
            writer.send((None, error, traceback.format_exc()))


def call(function: Callable[..., Any], *args: object) -> Any:
    """Call a function in a process of its own; return its result.

    Raises:
        Exception: What the function raised.
        ChildProcessError: The process ended without an answer.
    """
    reader, writer = mp.Pipe(duplex=False)
    ends = reader, writer
    worker = mp.Process(target=answer, args=(*ends, function, *args))
    with reader:
        with writer:  # once started, the worker alone has this end
            worker.start()
        try:
            result, error, text = reader.recv()
        except (EOFError, OSError):  # no message, or half of one
            worker.join()
            code = worker.exitcode
            raise ChildProcessError(f"exit code {code}") from None
        finally:
            reader.close()  # so that no worker waits to send
            worker.join()
    if error is not None:
        error.add_note(text)
        raise error
    return result


def main() -> None:
    """Get a result, an exception, and no answer at all."""
    print("result:", call(mean, [1, 2, 6]))
    try:
        call(mean, [])
    except ZeroDivisionError as error:
        noted = "in mean" in error.__notes__[0]
        print("ZeroDivisionError, traceback of mean noted:", noted)
    try:
        call(os._exit, 3)
    except ChildProcessError as error:
        print("no answer:", error)


if __name__ == "__main__":
    main()
