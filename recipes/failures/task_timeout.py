"""Give each task a deadline: end the late one, keep the others."""

import multiprocessing as mp
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection

WORKERS = 2
SECONDS = 1.0  # that a task may take
Task = tuple[mp.Process, Connection, float]


def square(number: int, writer: Connection) -> None:
    """Send the square of a number; 2 is never done."""
    writer.send("begins")
    while number == 2:
        time.sleep(0.1)
    writer.send(number**2)


def start(number: int) -> Task:
    """Start a task; its time runs from when it begins."""
    reader, writer = mp.Pipe(duplex=False)
    args = (number, writer)
    process = mp.Process(target=square, args=args, daemon=True)
    with writer:  # once started, the worker alone has this end
        process.start()
    with suppress(EOFError):  # it died before it began
        reader.recv()
    return process, reader, time.monotonic() + SECONDS


def finish(task: Task) -> int | OSError:
    """Return the result of a task, or why there is none."""
    process, reader, deadline = task
    late = not reader.poll(max(0, deadline - time.monotonic()))
    if late:
        process.kill()
    with reader:
        try:
            result: int | OSError = reader.recv()
        except (EOFError, OSError):  # nothing, or half of it
            result = TimeoutError() if late else ChildProcessError()
    process.join(SECONDS)  # time to end by itself
    process.kill()
    process.join()
    return result


def finish_all(numbers: Iterable[int]) -> Iterator[int | OSError]:
    """Yield the outcomes in order, with some tasks at a time."""
    running: list[Task] = []
    for number in numbers:
        if len(running) == WORKERS:
            yield finish(running.pop(0))
        running.append(start(number))
    yield from map(finish, running)


def main() -> None:
    """Square some numbers, as far as that is done in time."""
    for number, result in enumerate(finish_all(range(6))):
        print(number, repr(result))


if __name__ == "__main__":
    main()
