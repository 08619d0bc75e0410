"""Get what a function returns or raises back from one process."""

import multiprocessing as mp
import os
import re
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any


def mean(numbers: list[float]) -> float:
    """Stand for a long calculation, which fails without numbers."""
    return sum(numbers) / len(numbers)


def answer(
    writer: Connection, function: Callable[..., object], *args: object
) -> None:
    """Call a function and send what it returned or raised."""
    with writer:
        try:
            writer.send((function(*args), None))
        except Exception as error:
            error.add_note(traceback.format_exc())
            writer.send((None, error))


def call(function: Callable[..., Any], *args: object) -> Any:
    """Call a function in a process of its own.

    Returns:
        What the function returned.

    Raises:
        Exception: What the function raised.
        ChildProcessError: The process ended without an answer.
    """
    reader, writer = mp.Pipe(duplex=False)
    with reader:
        with writer:  # after the start, the worker has the only one
            worker = mp.Process(
                target=answer, args=(writer, function, *args)
            )
            worker.start()
        try:
            reply = reader.recv()
        except EOFError:
            reply = None
    worker.join()
    if reply is None:
        raise ChildProcessError(f"exit code {worker.exitcode}")
    result, error = reply
    if error is not None:
        raise error
    return result


def main() -> None:
    """Get a result, an exception, and no answer at all."""
    print("result:", call(mean, [1, 2, 6]))
    try:
        call(mean, [])
    except ZeroDivisionError as error:
        (note,) = error.__notes__
        frames = re.findall(r"in (\w+)", note)
        print("ZeroDivisionError, raised in:", " > ".join(frames))
    try:
        call(os._exit, 3)
    except ChildProcessError as error:
        print("no answer:", error)


if __name__ == "__main__":
    main()
