"""io_bound: eight waits at the same time, or as many as LIMIT says."""

import asyncio
from threading import Barrier, Lock
from types import SimpleNamespace

import pytest

from recipes.choosing import io_bound as recipe


class Server:
    """It answers only when so many wait; the most that did is kept."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, count: int):
        self.now = self.most = 0
        self.lock = Lock()
        self.threads = Barrier(count, timeout=30)
        self.coroutines = asyncio.Barrier(count)
        clock = SimpleNamespace(sleep=self.sleep)
        monkeypatch.setattr(recipe, "time", clock)
        monkeypatch.setattr(asyncio, "sleep", self.sleep_async)

    def add(self, number: int) -> None:
        """Count those that wait."""
        with self.lock:
            self.now += number
            self.most = max(self.most, self.now)

    def sleep(self, seconds: float) -> None:
        """Wait in a thread."""
        self.add(1)
        self.threads.wait()
        self.add(-1)

    async def sleep_async(self, seconds: float) -> None:
        """Wait in a coroutine."""
        self.add(1)
        async with asyncio.timeout(30):
            await self.coroutines.wait()
        self.add(-1)


def test_all_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """None of the eight pages is asked for later than the others."""
    Server(monkeypatch, 8)
    assert len(recipe.with_threads()) == 8
    assert len(asyncio.run(recipe.with_asyncio())) == 8


def test_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a limit of two, two wait at the same time and no more."""
    monkeypatch.setattr(recipe, "LIMIT", 2)
    server = Server(monkeypatch, 2)
    assert len(recipe.with_threads()) == 8
    assert server.most == 2
    server = Server(monkeypatch, 2)
    assert len(asyncio.run(recipe.with_asyncio())) == 8
    assert server.most == 2
