"""No two workers of shared_array write in the same place."""

import multiprocessing as mp
from collections.abc import Callable
from typing import Any

import pytest

from recipes.shared_state import shared_array


class Once(list[int]):
    """An array in which each place may be written once."""

    def __init__(self, _: str, length: int) -> None:
        super().__init__([0] * length)
        self.free = {*range(length)}

    def __setitem__(self, place: Any, number: Any) -> None:
        self.free.remove(place % len(self))
        super().__setitem__(place, number)


class Now:
    """A process that does its work in this one, at its start."""

    exitcode = 0

    def __init__(self, target: Callable[..., None], args: Any) -> None:
        self.target, self.args = target, args

    def start(self) -> None:
        """Do the work."""
        self.target(*self.args)

    def join(self) -> None:
        """Be done already."""


def test_each_place_is_written_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """So no lock is needed."""
    monkeypatch.setattr(mp, "RawArray", Once)
    monkeypatch.setattr(mp, "Process", Now)
    shared_array.main()
    squares = [i * i for i in range(shared_array.LENGTH)]
    assert f"squares: {squares}\n" in capsys.readouterr().out
