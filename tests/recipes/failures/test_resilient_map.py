"""resilient_map: its numbers, each to the last one.

What a map must survive is asked by `nox -s resilience`.
"""

import multiprocessing as mp
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

if sys.platform == "win32":
    pytest.skip("for Linux and macOS", allow_module_level=True)

from recipes.failures.resilient_map import Outcome, resilient_map, work

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
METHODS = mp.get_all_start_methods()
NUMBERS = "workers", "timeout", "in_flight"
Map = Callable[..., Iterator[Outcome[Any, Any]]]


@pytest.fixture(params=METHODS)
def mapped(request: pytest.FixtureRequest) -> Map:
    """The map, with two workers, under each start method."""
    context = mp.get_context(request.param)

    def call(function: Any, items: Any, **options: Any) -> Any:
        options = {"workers": 2, "context": context, **options}
        return resilient_map(function, items, **options)

    return call


def follows(name: str) -> str:
    """Wait until a file is there, and not for all time."""
    deadline = time.monotonic() + 60
    while not Path(name).exists():
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return name


@pytest.mark.parametrize("name", NUMBERS)
@pytest.mark.parametrize("number", [0, -1])
def test_too_small_a_number_is_an_error_at_once(
    name: str, number: int
) -> None:
    """Before anything is drawn, although nobody asks for an outcome."""
    with pytest.raises(ValueError, match=name):
        resilient_map(work, [1], **{name: number})


def test_smallest_numbers(mapped: Map) -> None:
    """One worker, one item in flight; and a deadline for each."""
    found = list(mapped(work, [0, 1, 4], workers=1, in_flight=1))
    assert [one.value for one in found] == [0, 1, 16]
    assert [one.index for one in found] == [0, 1, 2]
    late = list(mapped(work, [5, 1], timeout=3))
    assert {one.item: one.ok for one in late} == {5: False, 1: True}
    errors = [one.error for one in late if not one.ok]
    assert [type(error) for error in errors] == [TimeoutError]


@pytest.mark.parametrize("retries", [None, 0, 1, 2])
def test_attempts(mapped: Map, retries: int | None) -> None:
    """What goes well is tried once; the rest once more for each retry."""
    options = {} if retries is None else {"retries": retries}
    found = {o.item: o for o in mapped(work, [1, 2, 3], **options)}
    tries = 1 + (retries or 0)
    attempts = {item: one.attempts for item, one in found.items()}
    assert attempts == {1: 1, 2: tries, 3: tries}
    assert isinstance(found[2].error, ValueError)
    assert isinstance(found[3].error, ChildProcessError)
    assert found[3].error.args == ("died with exit code -9",)


@pytest.mark.parametrize("workers", [1, 3])
def test_draws_twice_the_workers(
    mapped: Map, workers: int, tmp_path: Path
) -> None:
    """No task ends before so many are drawn, and no more are drawn."""
    drawn = []

    def items() -> Iterator[str]:
        for number in range(100):
            drawn.append(number)
            if len(drawn) == 2 * workers:
                (tmp_path / "go").touch()
            yield str(tmp_path / "go")

    outcomes = mapped(follows, items(), workers=workers)
    assert next(outcomes).ok
    assert len(drawn) == 2 * workers
    outcomes.close()  # type: ignore[attr-defined]


def test_no_more_workers_than_tasks(mapped: Map) -> None:
    """Two items need two workers, of ten that are allowed."""
    outcomes = mapped(work, [0, 1], workers=10)
    next(outcomes)
    assert len(mp.active_children()) <= 2
    assert next(outcomes).ok
    assert list(outcomes) == []
    assert mp.active_children() == []


def test_machine_that_cannot_count(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where the number of cores is not known, there is one worker."""
    for name in "cpu_count", "process_cpu_count":
        monkeypatch.setattr(os, name, lambda: None, raising=False)
    outcomes = resilient_map(work, [0, 1, 4, 6])
    pairs = [(o.value, len(mp.active_children())) for o in outcomes]
    assert pairs == [(0, 1), (1, 1), (16, 1), (36, 1)]


def test_outcome_is_itself_alone() -> None:
    """It can be kept in a set, whatever it holds; none equals another."""
    first: Outcome[list[int], int] = Outcome(0, [])
    second: Outcome[list[int], int] = Outcome(0, [])
    assert len({first, second}) == 2
    assert first.attempts == 0


def test_interrupt_goes_to_who_listened_before(mapped: Map) -> None:
    """In the loop and after it, the reader's own handler is asked."""
    heard: list[int] = []
    usual = signal.signal(signal.SIGINT, lambda *_: heard.append(1))
    try:
        mine = signal.getsignal(signal.SIGINT)
        for _ in mapped(work, [0, 1]):
            assert signal.getsignal(signal.SIGINT) is mine
            signal.raise_signal(signal.SIGINT)
        assert signal.getsignal(signal.SIGINT) is mine
        assert heard == [1, 1]
    finally:
        signal.signal(signal.SIGINT, usual)


def test_in_a_thread(mapped: Map) -> None:
    """Only the main thread may set handlers; others do without."""
    found: list[int | None] = []

    def collect() -> None:
        found.extend(one.value for one in mapped(work, [0, 1, 4]))

    thread = threading.Thread(target=collect)
    thread.start()
    thread.join()
    assert {*found} == {0, 1, 16}
