"""where_does_it_hang: a job that ends is watched no more."""

from io import TextIOBase
from pathlib import Path
from typing import Any

import pytest

from recipes.failures import where_does_it_hang


class Watchdog:
    """Stands for faulthandler."""

    watching = False

    def dump_traceback_later(
        self, timeout: float, exit: bool, file: TextIOBase
    ) -> None:
        """Begin to watch."""
        self.file, self.watching = file, True

    def cancel_dump_traceback_later(self) -> None:
        """End it, while what it would write to is still open."""
        assert not self.file.closed
        self.watching = False


def answer(other: Any) -> None:
    """Do a job."""
    other.append("answer")


def fail(other: Any) -> None:
    """Fail at a job."""
    raise ValueError


def test_the_watch_ends_with_the_job(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise the process would be ended at whatever comes next."""
    watchdog = Watchdog()
    monkeypatch.setattr(where_does_it_hang, "faulthandler", watchdog)
    other: Any = []
    where_does_it_hang.watched(answer, other, tmp_path / "report")
    assert other == ["answer"]
    assert not watchdog.watching
    with pytest.raises(ValueError):  # noqa: PT011
        where_does_it_hang.watched(fail, other, tmp_path / "report")
    assert not watchdog.watching


def test_a_report_without_a_line(tmp_path: Path) -> None:
    """It is empty where the job ended in time."""
    report = tmp_path / "report"
    report.touch()
    assert where_does_it_hang.last_line(report) == ""
