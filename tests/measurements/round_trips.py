"""A question to another process and its answer, one after the other.

Both have 16 bytes. The limit is that of bytes through two plain pipes.
"""

import multiprocessing as mp
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import Any

from tests.measurements import transports

USES: list[str] = []
PEERS = ["faster-fifo"]
METHODS = ["default"]
UNIT, PER = "µs", 500
SIZE = 16
TINY = {"PER": 5}


def answer(way: str, source: Any, target: Any) -> None:
    """Answer each question, as long as this process is let live."""
    _, put, receive = transports.WAYS[way]
    while True:
        receive(source, SIZE, 1)
        put(target, bytes(SIZE))


def ask(way: str, target: Any, source: Any, count: int) -> None:
    """Ask so many questions, each after the answer to the last."""
    _, put, receive = transports.WAYS[way]
    for _ in range(count):
        put(target, bytes(SIZE))
        receive(source, SIZE, 1)


@contextmanager
def ways() -> Iterator[dict[str, Callable[[], object]]]:
    """All ways in which a single message can travel."""
    found: dict[str, Callable[[], object]] = {}
    with ExitStack() as stack:
        for way, (make, *_) in transports.WAYS.items():
            if way in {"batches", "joinable"}:
                continue
            there, questions = make(stack, SIZE)
            back, answers = make(stack, SIZE)
            other = mp.Process(
                target=answer, args=(way, questions, back), daemon=True
            )
            other.start()
            stack.callback(other.join)
            stack.callback(other.kill)
            found[way] = partial(ask, way, there, answers, PER)
        yield found
