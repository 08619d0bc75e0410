"""crashed_worker: which tasks are tried again, with whom."""

from collections.abc import Sequence
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool

import pytest

from recipes.failures import crashed_worker


def test_only_the_lost_are_tried_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is done stays done; the next ones to begin are suspects."""
    calls = []

    def attempt(
        numbers: Sequence[int], workers: int
    ) -> dict[int, "Future[int]"]:
        """Stand for an executor that breaks after 0, 1 and 2."""
        calls.append(([*numbers], workers))
        futures: dict[int, Future[int]] = {}
        for number in numbers:
            futures[number] = Future()
            if number == 3 or (number > 3 and 3 in numbers):
                futures[number].set_exception(BrokenProcessPool())
            else:
                futures[number].set_result(number**2)
        return futures

    monkeypatch.setattr(crashed_worker, "attempt", attempt)
    done = crashed_worker.finish(range(8))
    assert sorted(done) == [*range(8)]
    assert [n for n, f in done.items() if f.exception()] == [3]
    assert calls == [
        ([*range(8)], 2),
        ([3], 1),
        ([4], 1),
        ([5, 6, 7], 2),
    ]
