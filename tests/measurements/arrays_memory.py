"""The same array: the memory of all processes together, at its highest.

Each way in a fresh program, its parent and its workers counted: the
proportional set size, in which shared pages count once. Linux alone.
"""

import multiprocessing as mp
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial

import psutil

from tests.measurements import arrays

USES: list[str] = []
PEERS = ["numpy", "joblib"]
METHODS = ["default", "fork"]
ROUNDS, UNIT = 5, "MB"
LENGTH = arrays.LENGTH
TINY = {"LENGTH": 800_000}
PROGRAM = "from tests.measurements import arrays_memory as m; m.main()"


def memory() -> float:
    """What this process and its children use now, in MB."""
    this = psutil.Process()
    total = 0
    for process in [this, *this.children(recursive=True)]:
        try:
            total += process.memory_full_info().pss
        except psutil.Error:
            continue  # it has just ended
    return total / 1e6


def peak(job: Callable[[], object]) -> float:
    """The most that is used while a job runs."""
    done = threading.Event()
    highest = [memory()]

    def watch() -> None:
        while not done.wait(0.02):
            highest.append(memory())

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        job()
    finally:
        done.set()
        watcher.join()
    return max(highest)


def main() -> None:
    """Print the peak of the way that the arguments name."""
    way, method, length = sys.argv[1:]
    mp.set_start_method(method)
    arrays.LENGTH = int(length)
    with ExitStack() as stack:
        print(peak(arrays.make(way, stack)))


def measure(way: str) -> float:
    """Let a fresh program do it."""
    command = [sys.executable, "-c", PROGRAM]
    command += [way, mp.get_start_method(), str(LENGTH)]
    done = subprocess.run(
        command, stdout=subprocess.PIPE, text=True, check=True
    )
    return float(done.stdout)


def ways() -> dict[str, Callable[[], object]]:
    """The same ways."""
    return {way: partial(measure, way) for way in arrays.names()}
