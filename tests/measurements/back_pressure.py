"""A producer that is faster than its consumer: the memory it comes to.

A hundred messages of a megabyte. `unlimited` is a queue without a
maximum, `limited` one with room for three. The memory is the most that
the producer ever had.
"""

import multiprocessing as mp
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

USES: list[str] = []
METHODS = ["default"]
ROUNDS, UNIT = 5, "MB"
MESSAGES, SIZE = 100, 1_000_000
TINY = {"MESSAGES": 3, "SIZE": 1_000}


def produce(queue: Any, told: Any, messages: int, size: int) -> None:
    """Put all messages, then tell the memory that it took."""
    import resource  # not on Windows

    for _ in range(messages):
        queue.put(b"x" * size)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    told.send(most / (1e6 if sys.platform == "darwin" else 1e3))


def peak(maxsize: int) -> float:
    """The megabytes of the producer."""
    queue: Any = mp.Queue(maxsize)
    reader, writer = mp.Pipe(duplex=False)
    arguments = (queue, writer, MESSAGES, SIZE)
    producer = mp.Process(target=produce, args=arguments)
    producer.start()
    for _ in range(MESSAGES):
        time.sleep(0.005)  # the work on a message
        queue.get()
    most: float = reader.recv()
    producer.join()
    return most


def ways() -> dict[str, Callable[[], object]]:
    """Without a limit, and with one."""
    return {
        "unlimited": partial(peak, 0),
        "limited": partial(peak, 3),
    }
