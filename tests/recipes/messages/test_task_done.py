"""A task that is taken, but not finished, holds up the join."""

import multiprocessing as mp
from multiprocessing.queues import JoinableQueue
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any

from recipes.messages.task_done import work
from tests.recipes.beside import run_beside
from tests.recipes.guarded import Guarded

PROGRAM = """
import multiprocessing as mp, os, sys

sys.path.insert(0, os.environ["FOLDER"])
import task_done

def rounds():
    yield tasks()

def tasks():
    for _ in range(10):
        yield " " * 100_000 + "1"  # more than a pipe holds
    raise RuntimeError("no more tasks")

def held(*arguments):
    total = mp.get_context().Value(*arguments)
    total.get_lock().acquire()  # no task can be finished
    return total

if __name__ == "__main__":
    mp.Value = held
    task_done.ROUNDS = rounds()
    task_done.main()
"""


def test_join_waits_for_the_work() -> None:
    """Not only until the queue is empty."""
    tasks: JoinableQueue[str | None] = mp.JoinableQueue()
    total = mp.Value("i", 0)
    worker = Thread(target=work, args=(tasks, total))
    joiner = Thread(target=tasks.join)
    with total.get_lock():  # no task can be finished
        worker.start()
        tasks.put("1")
        while not tasks.empty():
            pass
        joiner.start()
        joiner.join(timeout=0.2)
        assert joiner.is_alive()
        assert total.value == 0
    joiner.join()
    assert total.value == 1
    tasks.put(None)
    worker.join()
    tasks.close()
    tasks.join_thread()


def test_additions_are_made_under_the_lock() -> None:
    """So none is lost."""
    tasks: Any = Queue()
    for task in "1", "2", None:
        tasks.put(task)
    total: Any = Guarded()
    work(tasks, total)
    assert total.number == 3


def test_parent_fails(tmp_path: Path) -> None:
    """It waits for no worker, and not until one takes a task."""
    done = run_beside("messages/task_done", PROGRAM, tmp_path)
    assert done.faults == []
    assert done.status == 1
    assert "no more tasks" in done.stderr
