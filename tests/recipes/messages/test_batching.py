"""When one side fails, the other one does not wait for it."""

from pathlib import Path

import pytest

from tests.recipes.beside import run_beside

PROGRAM = """
import multiprocessing as mp, os, sys

sys.path.insert(0, os.environ["FOLDER"])
import batching

def produce(queue, size):
    queue.put(None)
    sys.exit(3)

def fail():
    raise RuntimeError("the consumer fails")

def queue():
    queue = mp.get_context().Queue()
    queue.get = fail
    return queue

if __name__ == "__main__":
    if os.environ["FAILS"] == "consumer":
        mp.Queue = queue
    else:
        batching.produce = produce
    batching.main()
"""


@pytest.mark.parametrize(
    ("side", "error"),
    [
        ("consumer", "RuntimeError: the consumer fails\n"),
        ("producer", "the producer failed: 3\n"),
    ],
)
def test_one_side_fails(side: str, error: str, tmp_path: Path) -> None:
    """The program ends and says why."""
    done = run_beside(
        "messages/batching", PROGRAM, tmp_path, FAILS=side
    )
    assert done.faults == []
    assert done.status == 1
    assert done.stderr.splitlines(keepends=True)[-1] == error
