"""The stream stays bounded, whatever becomes of it."""

import multiprocessing as mp
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import count, islice
from math import isqrt

import pytest

from recipes.pools.bounded_streaming import LIMIT, square, stream

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture(params=mp.get_all_start_methods())
def executor(
    request: pytest.FixtureRequest,
) -> Iterator[ProcessPoolExecutor]:
    """An executor with two workers, under each start method."""
    context = mp.get_context(request.param)
    with ProcessPoolExecutor(2, mp_context=context) as executor:
        yield executor


@pytest.mark.parametrize("length", [0, 1, LIMIT, LIMIT + 1, 99])
def test_all_items(executor: ProcessPoolExecutor, length: int) -> None:
    """Each item has its result, in order, however many there are."""
    squares = list(stream(executor, square, range(length)))
    assert squares == [number * number for number in range(length)]


def test_never_far_ahead(executor: ProcessPoolExecutor) -> None:
    """After each result, LIMIT more items have been drawn."""
    numbers = count(1)
    for used, _ in enumerate(stream(executor, square, numbers), 1):
        assert next(numbers) == 2 * used + LIMIT  # draws one itself
        if used == 20:
            break


def test_two_streams(executor: ProcessPoolExecutor) -> None:
    """One stream may feed another, in the same executor."""
    squares = stream(executor, square, count(1))
    roots = stream(executor, isqrt, squares)
    assert list(islice(roots, 20)) == list(range(1, 21))


def test_task_fails(executor: ProcessPoolExecutor) -> None:
    """The error of a task ends the stream, and nothing else."""
    roots = stream(executor, isqrt, [4, 9, -1, 16])
    assert [next(roots), next(roots)] == [2, 3]
    with pytest.raises(ValueError, match="negative"):
        next(roots)
    assert list(roots) == []
    assert list(stream(executor, isqrt, [25])) == [5]


def test_input_fails(executor: ProcessPoolExecutor) -> None:
    """The error of the input ends the stream, and nothing else."""
    numbers = (1 // (9 - number) for number in count(8))
    with pytest.raises(ZeroDivisionError):
        list(stream(executor, square, numbers))
    assert list(stream(executor, square, [5])) == [25]
