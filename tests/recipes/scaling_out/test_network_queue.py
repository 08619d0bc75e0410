"""network_queue: what is lent, when it comes back, and when all is done."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from recipes.scaling_out import network_queue
from recipes.scaling_out.network_queue import Tasks


def test_a_task_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """After its lease, behind the others, and with its tries."""
    monkeypatch.setattr(network_queue, "LEASE", -1.0)
    tasks = Tasks([7, 8])
    lent = [tasks.swap({}) for _ in range(5)]
    assert lent == [(7, 1), (8, 1), (7, 2), (8, 2), (7, 3)]


def test_a_late_answer_is_no_harm(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A slow worker and the one that took over both answer."""
    monkeypatch.setattr(network_queue, "LEASE", -1.0)
    tasks = Tasks([7, 8])
    assert [tasks.swap({}) for _ in range(3)][2] == (7, 2)
    assert tasks.swap({7: 49}) == (8, 2)
    assert tasks.swap({7: 49}) == (8, 3)
    assert tasks.swap({8: 64}) is None
    assert tasks.answers == {7: 49, 8: 64}


def test_idle_workers_wait_in_the_server(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """They hear at once that all is done, before any lease runs out."""
    monkeypatch.setattr(network_queue, "LEASE", 600.0)
    tasks = Tasks([7])
    assert tasks.swap({}) == (7, 1)
    with ThreadPoolExecutor(1) as executor:
        idle = executor.submit(tasks.swap, {})
        assert tasks.swap({7: 49}) is None
        assert idle.result(timeout=60) is None
