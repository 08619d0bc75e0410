"""ctrl_c: what has not begun never begins; what is done is kept."""

import signal
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from types import SimpleNamespace
from typing import Any, Self

import pytest

from recipes.failures import ctrl_c


@pytest.fixture
def keep_handler() -> Iterator[None]:
    """Leave Ctrl-C as it was."""
    handler = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, handler)


class Executor:
    """Stands for an executor: its first task is done, its second runs."""

    def __init__(self, workers: int) -> None:
        self.futures: list[Future[int]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        """Leave; `shutdown` has been called."""

    def submit(self, function: object, number: int) -> "Future[int]":
        """Take a task."""
        future: Future[int] = Future()
        if len(self.futures) < 2:
            future.set_running_or_notify_cancel()
        if not self.futures:
            future.set_result(number**2)
        self.futures.append(future)
        return future

    def shutdown(self, wait: bool, cancel_futures: bool) -> None:
        """Cancel what has not begun, if so asked."""
        assert not wait
        if cancel_futures:
            for future in self.futures:
                future.cancel()


@pytest.mark.usefixtures("keep_handler")
def test_no_task_begins_after_ctrl_c(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """They are cancelled before a worker is free for them."""
    executor = Executor(2)
    killed = []

    def kill(pid: int, signum: int) -> None:
        """Break off the second task; a worker is free then."""
        killed.append((pid, signum))
        assert [f.cancelled() for f in executor.futures[2:]] == [True]
        executor.futures[1].set_exception(KeyboardInterrupt())

    children = [SimpleNamespace(pid=7)]
    stand_in = SimpleNamespace(active_children=lambda: children)
    monkeypatch.setattr(ctrl_c, "mp", stand_in)
    monkeypatch.setattr(ctrl_c, "os", SimpleNamespace(kill=kill))
    monkeypatch.setattr(
        ctrl_c, "ProcessPoolExecutor", lambda _: executor
    )
    done = []
    for task in ctrl_c.square_all([2, 3, 4]):
        done.append(task.result())
        signal.raise_signal(signal.SIGINT)
    assert done == [4]
    assert killed == [(7, signal.SIGINT)]


def test_windows_puts_nothing_off(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It has no masks of signals."""
    windows = SimpleNamespace(platform="win32")
    monkeypatch.setattr(ctrl_c, "sys", windows)
    monkeypatch.delattr(signal, "pthread_sigmask", raising=False)
    ctrl_c.put_off_ctrl_c(True)
    ctrl_c.put_off_ctrl_c(False)


def test_ctrl_c_comes_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It comes when three are done; one that failed does not count."""
    order: list[Any] = []

    def square_all(numbers: Iterable[int]) -> Iterator["Future[int]"]:
        for number in 2, 5, 0, 1, 3:
            future: Future[int] = Future()
            if number == 5:
                future.set_exception(KeyboardInterrupt())
            else:
                future.set_result(number**2)
            yield future
            order.append(number)

    monkeypatch.setattr(ctrl_c, "square_all", square_all)
    monkeypatch.setattr(signal, "raise_signal", order.append)
    ctrl_c.main()
    assert order == [2, 5, 0, signal.SIGINT, 1, 3]
    assert capsys.readouterr().out == "kept: [0, 1, 4, 9]\n"
