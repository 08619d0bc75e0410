"""asyncio_with_processes: what the watching tells of the loop."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from typing import Any
from unittest.mock import Mock

import pytest

from recipes.choosing import asyncio_with_processes as recipe


async def blocking(executor: Executor, limit: int) -> int:
    """Compute in the loop: nothing else runs meanwhile."""
    return limit


async def pausing(executor: Executor, limit: int) -> int:
    """Let the others run once."""
    await asyncio.sleep(0)
    return limit


@pytest.mark.parametrize("count", [0, 1, 2])
def test_beats(count: int) -> None:
    """As many as there are pauses before the jobs are done."""
    job = Mock()
    job.done.side_effect = [False] * count + [True]
    assert asyncio.run(recipe.watch([job])) == count


@pytest.mark.parametrize(
    ("job", "awake"), [(blocking, False), (pausing, True)]
)
def test_awake(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    job: Callable[[Executor, int], Coroutine[Any, Any, int]],
    awake: bool,
) -> None:
    """Jobs that block the loop are found out, a short pause counts."""
    monkeypatch.setattr(recipe, "count", job)
    asyncio.run(recipe.serve(Mock()))
    assert capsys.readouterr().out.endswith(f"meanwhile: {awake}\n")
