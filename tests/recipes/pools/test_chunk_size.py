"""A pool sends as many messages as the recipe says, and as large."""

import multiprocessing as mp
import pickle
import runpy
from collections.abc import Iterator
from functools import partial
from multiprocessing.pool import Pool

import pytest

from tests.harness.recipes import script

RECIPE = runpy.run_path(str(script("pools/chunk_size")))
PRICES = RECIPE["PRICES"]
OVERHEAD = 80  # bytes of a message's own, at most: job, place, options


class Numbers(list[int]):
    """Counts how often pickle stores it: once in each message."""

    sent = 0

    def __reduce__(self) -> tuple[type, tuple[list[int]]]:
        """Count, and travel as a list."""
        Numbers.sent += 1
        return list, (list(self),)


def messages(told: str) -> int:
    """The number of messages in what `traffic` says."""
    return int(told.split()[0])


@pytest.fixture
def pool() -> Iterator[Pool]:
    """A pool of as many workers as the recipe's."""
    with mp.Pool(RECIPE["WORKERS"]) as pool:
        yield pool


@pytest.mark.parametrize("size", [1, 10, 70, 100, 125, 1_000, 5_000])
def test_messages(pool: Pool, size: int) -> None:
    """The function travels with each chunk, and with nothing else."""
    Numbers.sent = 0
    function = partial(RECIPE["bisect"], Numbers(RECIPE["EDGES"]))
    pool.map(function, PRICES, chunksize=size)
    told = RECIPE["traffic"](len, PRICES, size)
    assert Numbers.sent == messages(told)


@pytest.mark.parametrize("count", [1, 7, 8, 9, 999, 1_000])
def test_the_size_is_that_of_map(pool: Pool, count: int) -> None:
    """What `chunk_size` chooses is what `Pool.map` chooses."""
    Numbers.sent = 0
    function = partial(RECIPE["bisect"], Numbers(RECIPE["EDGES"]))
    pool.map(function, range(count))
    size = RECIPE["chunk_size"](count, RECIPE["WORKERS"])
    assert Numbers.sent == len(range(0, count, size))


def test_no_items() -> None:
    """Without items the size is still one that a pool accepts."""
    assert RECIPE["chunk_size"](0, 2) == 1


def test_bytes(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    """The kilobytes are those of the messages, but for a little."""
    sizes: list[int] = []
    dumps = mp.reduction.ForkingPickler.dumps

    def noted(obj: object, protocol: int | None = None) -> memoryview:
        data = dumps(obj, protocol)
        sizes.append(len(data))
        return data

    monkeypatch.setattr(mp.reduction.ForkingPickler, "dumps", noted)
    function = partial(RECIPE["bisect"], RECIPE["EDGES"])
    pool.map(function, PRICES, chunksize=100)
    told = len(pickle.dumps((function, tuple(PRICES[:100]))))
    tasks = [size for size in sizes if size > OVERHEAD]
    assert len(tasks) == 10
    assert abs(tasks[0] - told) <= OVERHEAD


def test_a_kilobyte_is_a_thousand_bytes() -> None:
    """A million bytes and a few are a thousand of them."""
    told = RECIPE["traffic"](bytes(1_000_000), [1], 1)
    assert told == "1 messages, 1000 kB"
