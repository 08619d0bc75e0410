"""Ctrl-C is for the parent alone; it tells the workers."""

import signal
from collections.abc import Iterator
from typing import Any

import pytest

from recipes.shared_state.stop_event import work


class CtrlC:
    """An event during whose wait Ctrl-C is pressed."""

    def wait(self, pause: float) -> bool:
        """Press it, and say that the event is set."""
        signal.raise_signal(signal.SIGINT)
        return True


@pytest.fixture(autouse=True)
def _kept_handler() -> Iterator[None]:
    """Give this process back the handler that it had."""
    handler = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, handler)


def test_worker_ignores_ctrl_c(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It ends its round, and stops when it is told."""
    stop: Any = CtrlC()
    try:
        work(1, stop)
    except KeyboardInterrupt:
        pytest.fail("the worker was interrupted")
    last = capsys.readouterr().out.splitlines()[-1]
    assert last == "[worker 1] stops between two rounds"
