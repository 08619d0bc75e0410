"""task_timeout: limits, how a process ends, how many there are."""

from types import SimpleNamespace, TracebackType
from typing import Any, Self

import pytest

from recipes.failures import task_timeout

SECONDS = task_timeout.SECONDS
NOW = 100.0
Said = list[Any]


class End:
    """An end of a pipe that notes what is done with it."""

    def __init__(self, said: Said, name: str, *messages: Any) -> None:
        self.said, self.name = said, name
        self.messages = list(messages)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.said.append(f"close {self.name}")

    def poll(self, timeout: float) -> bool:
        """Look for a message."""
        self.said.append(("poll", timeout))
        return bool(self.messages)

    def recv(self) -> Any:
        """Receive a message, or find that there is none."""
        self.said.append("recv")
        if self.messages:
            return self.messages.pop(0)
        raise EOFError


class Worker:
    """A process that notes what is done with it."""

    def __init__(self, said: Said, **settings: Any) -> None:
        self.said, self.settings = said, settings

    def start(self) -> None:
        """Begin."""
        self.said.append("start")

    def join(self, timeout: float | None = None) -> None:
        """Wait."""
        self.said.append(("join", timeout))

    def kill(self) -> None:
        """Be killed."""
        self.said.append("kill")


@pytest.fixture(autouse=True)
def stop_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no time pass."""
    clock = SimpleNamespace(monotonic=lambda: NOW)
    monkeypatch.setattr(task_timeout, "time", clock)


@pytest.mark.parametrize("messages", [["begins"], []])
def test_time_runs_from_the_beginning(
    monkeypatch: pytest.MonkeyPatch, messages: list[str]
) -> None:
    """Only the worker has its end, so that its death is seen."""
    said: Said = []
    reader = End(said, "reader", *messages)
    writer = End(said, "writer")

    def pipe(duplex: bool) -> tuple[End, End]:
        return reader, writer

    def process(**settings: Any) -> Worker:
        return Worker(said, **settings)

    stand_in = SimpleNamespace(Pipe=pipe, Process=process)
    monkeypatch.setattr(task_timeout, "mp", stand_in)
    task: tuple[Any, Any, float] = task_timeout.start(4)
    assert said == ["start", "close writer", "recv"]
    assert task[1:] == (reader, NOW + SECONDS)
    assert task[0].settings == {
        "target": task_timeout.square,
        "args": (4, writer),
        "daemon": True,
    }


@pytest.mark.parametrize(
    ("left", "limit", "messages", "outcome"),
    [
        (0.5, 0.5, [16], "16"),
        (-5, 0, [16], "16"),
        (0.5, 0.5, [], "TimeoutError()"),
        (-0.5, 0, [], "TimeoutError()"),
    ],
)
def test_a_process_ends(
    left: float, limit: float, messages: list[int], outcome: str
) -> None:
    """It is killed when it is late, or does not end by itself."""
    said: Said = []
    process: Any = Worker(said)
    reader: Any = End(said, "reader", *messages)
    result = task_timeout.finish((process, reader, NOW + left))
    assert repr(result) == outcome
    assert said == [
        ("poll", limit),
        *([] if messages else ["kill"]),
        "recv",
        "close reader",
        ("join", SECONDS),
        "kill",
        ("join", None),
    ]


def test_so_many_run_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another one starts when there is room for it."""
    running: list[int] = []
    most = 0

    def start(number: int) -> int:
        nonlocal most
        running.append(number)
        most = max(most, len(running))
        return number

    def finish(number: int) -> int:
        running.remove(number)
        return -number

    monkeypatch.setattr(task_timeout, "start", start)
    monkeypatch.setattr(task_timeout, "finish", finish)
    outcomes = [*task_timeout.finish_all(range(7))]
    assert outcomes == [-number for number in range(7)]
    assert most == task_timeout.WORKERS
