"""When the parent fails, it ends, whatever is still on the queue."""

from pathlib import Path

import pytest

from tests.recipes.beside import run_beside

PROGRAM = """
import os, sys

sys.path.insert(0, os.environ["FOLDER"])
import many_consumers

def tasks():
    for _ in range(10):
        yield "1" * 100_000  # more than a pipe holds
    raise RuntimeError("no more tasks")

if __name__ == "__main__":
    many_consumers.TASKS = tasks()
    many_consumers.CONSUMERS = int(os.environ["CONSUMERS"])
    many_consumers.main()
"""


@pytest.mark.parametrize("consumers", ["0", "2"])
def test_parent_fails(consumers: str, tmp_path: Path) -> None:
    """It waits for no consumer, and not until one takes a task."""
    done = run_beside(
        "messages/many_consumers",
        PROGRAM,
        tmp_path,
        CONSUMERS=consumers,
    )
    assert done.faults == []
    assert done.status == 1
    assert "no more tasks" in done.stderr
