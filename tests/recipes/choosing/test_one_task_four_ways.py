"""one_task_four_ways: what is computed, timed and compared."""

import concurrent.futures as cf
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from recipes.choosing import one_task_four_ways as recipe


def test_add_squares() -> None:
    """Of 0, 1, 2 and 3."""
    assert recipe.add_squares(4) == 14


def test_report(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each way is tried, its time taken, its answer compared."""
    kinds: list[object] = []
    times = iter([1, 3.5, 10, 11, 20, 22, 30, 33])

    def run(kind: Callable[[int], cf.Executor]) -> list[int]:
        """Answer what none of the others does."""
        kinds.append(kind)
        return [len(kinds)]

    async def run_async() -> list[int]:
        """Answer as the first does."""
        return [1]

    monkeypatch.setattr(recipe, "run", run)
    monkeypatch.setattr(recipe, "run_async", run_async)
    clock = SimpleNamespace(perf_counter=times.__next__)
    monkeypatch.setattr(recipe, "time", clock)
    recipe.main()
    assert kinds[:2] == [cf.ProcessPoolExecutor, cf.ThreadPoolExecutor]
    printed = capsys.readouterr()
    assert printed.out == "the same answers: False\n"
    told = "processes 2.50 s, threads 1.00 s, asyncio 2.00 s"
    assert printed.err.startswith(told)
