"""network_queue: what is lent, when it comes back, and when all is done."""

import multiprocessing as mp
import os
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.managers import BaseManager
from threading import Thread

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


def test_server_without_workers_waits_for_others(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """All is done by workers that came by themselves; one of them died."""
    # Other tests must not find what is registered here.
    monkeypatch.setattr(BaseManager, "_registry", {})
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = free.getsockname()
    key = os.urandom(32)
    serving = Thread(target=network_queue.serve, args=(address, key, 0))
    serving.start()
    context = mp.get_context("spawn")
    codes = []
    deadline = time.monotonic() + 60
    while serving.is_alive() and time.monotonic() < deadline:
        worker = context.Process(
            target=network_queue.work, args=(address, key)
        )
        worker.start()
        worker.join()
        codes.append(worker.exitcode)
    serving.join()
    assert 0 in codes
    answers = [(n, n**2) for n in range(2, 8)]
    assert capsys.readouterr().out == f"died: 0\n{answers}\n"
