"""A producer does not keep a parent that fails before it gets."""

from pathlib import Path

from tests.recipes.beside import run_beside

PROGRAM = """
import multiprocessing as mp, os, sys

sys.path.insert(0, os.environ["FOLDER"])
import join_before_get

def fail():
    raise RuntimeError("the consumer fails")

def queue(*args, **options):
    queue = mp.get_context().Queue(*args, **options)
    queue.get = fail
    return queue

if __name__ == "__main__":
    mp.Queue = queue
    join_before_get.main()
"""


def test_consumer_fails(tmp_path: Path) -> None:
    """The program ends with the error, and its producer with it."""
    done = run_beside("messages/join_before_get", PROGRAM, tmp_path)
    assert done.faults == []
    assert done.status == 1
    assert "the consumer fails" in done.stderr
