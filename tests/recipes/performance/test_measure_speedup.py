"""measure_speedup tells the right figures, by a clock that is known."""

from collections.abc import Callable, Iterable
from itertools import accumulate
from types import SimpleNamespace
from typing import Self

import pytest

from recipes.performance import measure_speedup as recipe

LOOP = [7.0, 6.0, 8.0]  # seconds, the shortest in the middle
ONE = [9.0, 10.0, 8.0]
TWO = [5.0, 4.0, 4.5]
THREE = [3.0, 2.5, 2.75]
FIGURES = """\
loop: 7.000 s, 6.000 s
workers 1: 9.000 s, 8.000 s
workers 1: speedup 0.75, 75%
workers 2: 5.000 s, 4.000 s
workers 2: speedup 1.50, 75%
workers 3: 3.000 s, 2.500 s
workers 3: speedup 2.40, 80%
"""


def test_figures(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """First and shortest time, speedup, efficiency, up to 3 workers."""
    maps: list[tuple[int, int]] = []

    class Pool:
        """Does the tasks itself and notes how it was asked."""

        def __init__(self, workers: int) -> None:
            self.workers = workers

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *error: object) -> None:
            pass

        def map(
            self,
            function: Callable[[int], int],
            tasks: Iterable[int],
            chunk: int,
        ) -> list[int]:
            """Send the tasks, one by one if the recipe is right."""
            maps.append((self.workers, chunk))
            return [function(task) for task in tasks]

    # A round is the time between two looks; no time passes between rounds.
    rounds = [*LOOP, *ONE, *TWO, *THREE]
    looks = accumulate(
        (step for seconds in rounds for step in (0.0, seconds)),
        initial=1.0,
    )
    next(looks)
    clock = SimpleNamespace(perf_counter=lambda: next(looks))
    monkeypatch.setattr(recipe, "time", clock)
    monkeypatch.setattr(recipe, "Pool", Pool)
    monkeypatch.setattr(recipe, "SIZE", 1)
    monkeypatch.setattr(recipe, "MOST_WORKERS", 3)
    recipe.main()
    printed = capsys.readouterr()
    assert printed.err == FIGURES
    assert printed.out.splitlines() == [
        f"{name}: 868"
        for name in ("loop", "workers 1", "workers 2", "workers 3")
    ]
    assert maps == [(n, 1) for n in (1, 2, 3) for _ in range(3)]
    assert not list(looks)
