"""Ways to bring bytes from one process to another.

Each is something that is made in the parent and given to both processes,
how a message is sent, and how a number of messages is received.
"""

import multiprocessing as mp
import os
from collections.abc import Callable
from contextlib import ExitStack
from importlib.util import find_spec
from multiprocessing.shared_memory import SharedMemory
from typing import Any

BATCH = 1_000  # items of a batch
End = Any  # what a process sends to, or receives from


def pipe(stack: ExitStack, size: int) -> tuple[End, End]:
    """A pipe: the end to send, the end to receive."""
    reader, writer = mp.Pipe(duplex=False)
    stack.callback(reader.close)
    stack.callback(writer.close)
    return writer, reader


def write(end: End, data: bytes) -> None:
    """Write all bytes into the pipe, and nothing about them."""
    view = memoryview(data)
    while view:
        view = view[os.write(end.fileno(), view) :]


def read(end: End, size: int, count: int) -> None:
    """Read as many bytes as there must be."""
    missing = size * count
    while missing:
        missing -= len(os.read(end.fileno(), min(missing, 1 << 20)))


def one_by_one(name: str) -> Callable[[End, int, int], None]:
    """Receive by a method of the end."""

    def receive(end: End, size: int, count: int) -> None:
        call = getattr(end, name)
        for _ in range(count):
            call()

    return receive


def by(name: str) -> Callable[[End, Any], None]:
    """Send by a method of the end."""
    return lambda end, data: getattr(end, name)(data)


def queue(kind: str) -> Callable[[ExitStack, int], tuple[End, End]]:
    """One of the queues of the standard library."""

    def make(stack: ExitStack, size: int) -> tuple[End, End]:
        both = getattr(mp, kind)()
        return both, both

    return make


def manager(stack: ExitStack, size: int) -> tuple[End, End]:
    """A queue in a manager's process."""
    both = stack.enter_context(mp.Manager()).Queue()
    return both, both


def shared(stack: ExitStack, size: int) -> tuple[End, End]:
    """Memory that both can see, and two semaphores: free, and full."""
    memory = SharedMemory(create=True, size=size)
    stack.callback(memory.close)
    stack.callback(memory.unlink)
    both = memory, mp.Semaphore(1), mp.Semaphore(0)
    return both, both


def copy_in(end: End, data: bytes) -> None:
    """Wait until the memory is free, and copy a message in."""
    memory, free, full = end
    free.acquire()
    memory.buf[: len(data)] = data
    full.release()


def copy_out(end: End, size: int, count: int) -> None:
    """Copy out as many messages."""
    memory, free, full = end
    for _ in range(count):
        full.acquire()
        bytes(memory.buf[:size])
        free.release()


def fifo(stack: ExitStack, size: int) -> tuple[End, End]:
    """A queue of faster-fifo, with room for some messages."""
    from faster_fifo import Queue

    both = Queue(max(1_000_000, 3 * size))
    return both, both


def many_at_once(end: End, size: int, count: int) -> None:
    """Receive as many as there are, as faster-fifo can."""
    while count > 0:
        count -= len(end.get_many())


def receive_batches(end: End, size: int, count: int) -> None:
    """Receive batches until all items are there."""
    while count > 0:
        count -= len(end.get())


# How it is made, how a message is sent, how messages are received.
WAYS: dict[str, tuple[Callable[..., Any], ...]] = {
    "queue": (queue("Queue"), by("put"), one_by_one("get")),
    "bytes": (pipe, write, read),
    "send_bytes": (pipe, by("send_bytes"), one_by_one("recv_bytes")),
    "pipe": (pipe, by("send"), one_by_one("recv")),
    "simple": (queue("SimpleQueue"), by("put"), one_by_one("get")),
    "joinable": (queue("JoinableQueue"), by("put"), one_by_one("get")),
    "manager": (manager, by("put"), one_by_one("get")),
    "shared": (shared, copy_in, copy_out),
    "batches": (queue("Queue"), by("put"), receive_batches),
}
if find_spec("faster_fifo"):
    WAYS["faster_fifo"] = (fifo, by("put"), many_at_once)
