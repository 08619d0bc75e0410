"""fork_with_threads: the lock is in use, and each warning is seen."""

import threading
import time
import warnings
from queue import SimpleQueue
from types import SimpleNamespace

import pytest

from recipes.failures import fork_with_threads


class Child:
    """A process that starts in no time, with a warning."""

    exitcode = 0

    def __init__(self, target: object) -> None:
        assert target is fork_with_threads.work

    def start(self) -> None:
        """Begin while a thread uses the lock."""
        assert fork_with_threads.lock.locked()
        warnings.warn("threads", DeprecationWarning, stacklevel=2)

    def join(self) -> None:
        """Wait."""


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_each_child_starts_while_the_lock_is_used(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Even if the thread comes late and warnings are not shown."""
    use_lock = fork_with_threads.use_lock
    begun: SimpleQueue[threading.Event] = SimpleQueue()

    def come_late(
        in_use: threading.Event, done: threading.Event
    ) -> None:
        begun.put(done)
        time.sleep(0.1)
        use_lock(in_use, done)

    monkeypatch.setattr(fork_with_threads, "use_lock", come_late)
    stand_in = SimpleNamespace(
        get_context=lambda method: SimpleNamespace(Process=Child)
    )
    monkeypatch.setattr(fork_with_threads, "mp", stand_in)
    try:
        fork_with_threads.main()
    finally:
        begun.get(timeout=30).set()  # or the thread would stay
    assert not fork_with_threads.lock.locked()
    said = capsys.readouterr().out.splitlines()
    assert said == [
        f"{method}: the child is fine, warnings: ['DeprecationWarning']"
        for method in ("fork", "forkserver", "spawn")
    ]
