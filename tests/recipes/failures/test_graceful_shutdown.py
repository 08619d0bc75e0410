"""graceful_shutdown: what signals do, and what happens at its end."""

import os
import signal
from collections.abc import Iterator
from itertools import count
from types import SimpleNamespace, TracebackType
from typing import Any, Self

import pytest

from recipes.failures import graceful_shutdown

SECONDS = graceful_shutdown.SECONDS
SIGNALS = signal.SIGTERM, signal.SIGINT
Said = list[tuple[Any, ...]]


@pytest.fixture(autouse=True)
def keep_handlers() -> Iterator[None]:
    """Leave the signals of the tests as they were."""
    handlers = [signal.getsignal(signum) for signum in SIGNALS]
    yield
    for signum, handler in zip(SIGNALS, handlers, strict=True):
        signal.signal(signum, handler)


class Clock:
    """Time that passes only where the tests say so."""

    now = 100.0

    def monotonic(self) -> float:
        """What time it is."""
        return self.now


clock = Clock()


class End:
    """An end of a pipe that notes what is done with it.

    Args:
        said: Where it is noted.
        messages: What can be received.
    """

    def __init__(self, said: Said, messages: list[Any]) -> None:
        self.said, self.messages = said, messages
        self.closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.closed = True

    def poll(self, timeout: float = 0) -> bool:
        """Look for a message; it takes a second, or a bit too long."""
        if timeout:
            self.said.append(("poll", timeout))
            clock.now += 1 if self.messages else timeout + 0.5
        return bool(self.messages)

    def recv(self) -> Any:
        """Receive a message."""
        return self.messages.pop(0)

    def send(self, message: Any) -> None:
        """Note a message."""
        self.said.append(("send", message))


class Worker:
    """A process that notes what is done with it."""

    def __init__(self, said: Said, theirs: End) -> None:
        self.said, self.theirs = said, theirs

    def start(self) -> None:
        """Begin; the pipe must be open for it."""
        assert not self.theirs.closed

    def join(self, timeout: float | None = None) -> None:
        """Wait, which takes a second."""
        self.said.append(("join", timeout))
        clock.now += 1

    def kill(self) -> None:
        """Be killed."""
        self.said.append(("kill",))


def serve(
    monkeypatch: pytest.MonkeyPatch, messages: list[list[Any]]
) -> tuple[list[int], Said, list[End]]:
    """Have two workers serve, and the first order stop them.

    Args:
        monkeypatch: Puts stand-ins into the recipe.
        messages: What each of the workers sends.

    Returns:
        The results, what was done in which order, and the ends that
        the workers were given.
    """
    said: Said = []
    stop = End(said, [])
    all_theirs: list[End] = []

    def pipe() -> tuple[End, End]:
        theirs = End(said, [])
        all_theirs.append(theirs)
        return End(said, messages[len(all_theirs) - 1]), theirs

    def process(target: object, args: tuple[End]) -> Worker:
        return Worker(said, *args)

    def wait(ends: list[End]) -> None:
        assert ends[0] is stop
        assert len(ends) == 3
        said.append(("wait",))

    def orders() -> Iterator[int]:
        for number in count(7):
            stop.messages.append("stop")
            yield number

    monkeypatch.setattr(
        graceful_shutdown,
        "mp",
        SimpleNamespace(Pipe=pipe, Process=process),
    )
    monkeypatch.setattr(clock, "now", 100.0)
    monkeypatch.setattr(graceful_shutdown, "time", clock)
    monkeypatch.setattr(graceful_shutdown, "wait", wait)
    any_stop: Any = stop
    results = graceful_shutdown.serve(orders(), any_stop)
    return results, said, all_theirs


def test_the_end_comes_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """No new order after the stop; all share one limit; all are gone."""
    messages = [[[], [1]], [[2]]]
    results, said, all_theirs = serve(monkeypatch, messages)
    assert results == [1, 2]
    assert said == [
        ("wait",),
        ("send", 7),
        ("send", None),
        ("poll", SECONDS),
        ("join", SECONDS - 1),
        ("kill",),
        ("join", None),
        ("send", None),
        ("poll", SECONDS - 3),
        ("join", SECONDS - 4),
        ("kill",),
        ("join", None),
    ]
    assert all(theirs.closed for theirs in all_theirs)


def test_who_does_not_answer_is_killed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """There is no time left for the other one, which has ended."""
    results, said, _ = serve(monkeypatch, [[[]], [[2]]])
    assert results == [2]
    assert said[2:] == [
        ("send", None),
        ("poll", SECONDS),
        ("kill",),
        ("join", None),
        ("send", None),
        ("poll", -1.5),
        ("join", -2.5),
        ("kill",),
        ("join", None),
    ]


def test_signals_do_not_reach_a_worker() -> None:
    """It ignores them before it says that it is ready."""
    seen = []

    class Jobs(End):
        def send(self, message: Any) -> None:
            seen.append([signal.getsignal(s) for s in SIGNALS])

    jobs: Any = Jobs([], [3, None])
    graceful_shutdown.work(jobs)
    assert seen == 2 * [[signal.SIG_IGN, signal.SIG_IGN]]


@pytest.mark.skipif(os.name != "posix", reason="sends signals")
def test_a_late_signal_does_no_harm(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first SIGTERM stops the service, a second one does nothing."""

    def serve(orders: Iterator[int], stop: Any) -> list[int]:
        assert not stop.poll()
        signal.raise_signal(signal.SIGTERM)
        assert stop.poll(10)
        return [4, 1]

    monkeypatch.setattr(graceful_shutdown, "serve", serve)
    graceful_shutdown.main()
    signal.raise_signal(signal.SIGTERM)
    said = capsys.readouterr().out
    assert said == "finished before leaving: [1, 4]\n"
