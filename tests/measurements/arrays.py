"""An array of 320 MB and two workers: how its parts come to them.

A light computation, the sum of the square roots, in eight parts. The
workers run already, and the array is where each way wants it: in private
memory, in shared memory, in a file. `copied` copies it into shared
memory first; with `loaded` each worker has read the whole file. A heavier
computation makes the differences smaller.
"""

import multiprocessing as mp
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

USES: list[str] = []
PEERS = ["numpy", "joblib"]
METHODS = ["default", "fork"]
WORKERS, LENGTH, BLOCK = 2, 40_000_000, 100_000
TINY = {"LENGTH": 800_000}
table: Any = None  # the array, in a worker


def add_roots(numbers: Any) -> float:
    """The sum of the square roots, block by block."""
    blocks = range(0, len(numbers), BLOCK)
    return sum(
        float(np.sqrt(numbers[i : i + BLOCK]).sum()) for i in blocks
    )


def part_of_table(part: slice) -> float:
    """Work on a part of the worker's array."""
    return add_roots(table[part])


def as_array(memory: SharedMemory) -> Any:
    """Look at shared memory as an array."""
    assert memory.buf is not None  # it is None after close
    return np.frombuffer(memory.buf, np.float64)


def look_at(
    source: SharedMemory | Path | None, way: str, ready: Any
) -> None:
    """Make a source the worker's array, and wait for the others."""
    global table
    if way == "loaded":
        table = np.load(source)  # type: ignore[arg-type]
    elif isinstance(source, Path):
        table = np.load(source, mmap_mode="r")
    elif source:
        table = as_array(source)
    ready.wait()


def array() -> Any:
    """The array, in memory of this process."""
    return np.arange(LENGTH, dtype=np.float64)


def make(way: str, stack: ExitStack) -> Callable[[], object]:
    """Make the array and the workers of a way, and return its job."""
    global table
    step = LENGTH // 8
    parts = [slice(i, i + step) for i in range(0, LENGTH, step)]
    source: SharedMemory | Path | None = None
    if way == "loop":
        numbers = array()
        return lambda: [add_roots(numbers[part]) for part in parts]
    if way == "joblib":
        from joblib import Parallel, delayed

        numbers, each = array(), delayed(add_roots)
        many = stack.enter_context(Parallel(WORKERS))
        return lambda: many(each(numbers[part]) for part in parts)
    if way in {"mapped", "loaded"}:
        folder = stack.enter_context(TemporaryDirectory())
        source = Path(folder, "table.npy")
        np.save(source, array())
    elif way in {"shared", "copied"}:
        source = SharedMemory(create=True, size=8 * LENGTH)
        stack.callback(source.unlink)
        view = as_array(source)
        view[:LENGTH] = array()
    table = array() if way == "inherited" else None
    ready = mp.Barrier(WORKERS + 1)
    given = source, way, ready
    pool = stack.enter_context(mp.Pool(WORKERS, look_at, given))
    ready.wait()
    if way in {"sent", "copied"}:
        numbers = array()
    if way == "sent":
        return lambda: pool.map(
            add_roots, [numbers[p] for p in parts], 1
        )

    def job() -> object:
        if way == "copied":
            view[:LENGTH] = numbers
        return pool.map(part_of_table, parts, 1)

    return job


def names() -> list[str]:
    """The ways that there are here."""
    found = ["loop", "sent", "shared", "copied", "mapped", "loaded"]
    found += ["inherited"] * (mp.get_start_method() == "fork")
    return found + ["joblib"] * bool(find_spec("joblib"))


@contextmanager
def ways() -> Iterator[dict[str, Callable[[], object]]]:
    """All of them, each with an array and workers of its own."""
    with ExitStack() as stack:
        yield {way: make(way, stack) for way in names()}
