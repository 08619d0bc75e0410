"""Messages from one process to another, by their size.

A process sends as fast as it can, this one receives. The limit is that
of bytes through a plain pipe; a batch has a thousand items.
"""

import multiprocessing as mp
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from typing import Any

from tests.measurements import transports

USES: list[str] = []
PEERS = ["faster-fifo"]
METHODS = ["default"]
UNIT = "µs"
SIZES = {  # bytes of a message, and how many are sent
    "16B": (16, 5_000),
    "1kB": (1_000, 5_000),
    "64kB": (64_000, 500),
    "1MB": (1_000_000, 60),
    "64MB": (64_000_000, 3),
}
TINY = {"SIZES": {"16B": (16, 2_000), "64kB": (64_000, 5)}}


def send(way: str, end: Any, size: int, count: int, go: Any) -> None:
    """Send messages when told so, or batches of them."""
    _, put, _ = transports.WAYS[way]
    message: object = b"x" * size
    if way == "batches":
        message = [message] * transports.BATCH
        count //= transports.BATCH
    go.wait()  # once to be ready, once to begin
    go.wait()
    for _ in range(count):
        put(end, message)


def transfer(way: str, size: int, count: int) -> float:
    """The seconds for a message, from the first to the last."""
    make, _, receive = transports.WAYS[way]
    with ExitStack() as stack:
        target, source = make(stack, size)
        go = mp.Barrier(2)
        arguments = (way, target, size, count, go)
        sender = mp.Process(target=send, args=arguments, daemon=True)
        sender.start()
        go.wait()
        begin = time.perf_counter()
        go.wait()
        receive(source, size, count)
        took = time.perf_counter() - begin
        sender.join()
    return took / count


def ways() -> dict[str, Callable[[], object]]:
    """All ways for each size; batches of what is small."""
    return {
        f"{name}.{way}": partial(transfer, way, size, count)
        for name, (size, count) in SIZES.items()
        for way in transports.WAYS
        if way != "batches" or size <= 1_000
    }
