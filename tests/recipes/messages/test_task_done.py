"""A task that is taken, but not finished, holds up the join."""

import multiprocessing as mp
import runpy
from multiprocessing.queues import JoinableQueue
from threading import Thread

from tests.harness import recipes


def test_join_waits_for_the_work() -> None:
    """Not only until the queue is empty."""
    recipe = runpy.run_path(str(recipes.script("messages/task_done")))
    tasks: JoinableQueue[str | None] = mp.JoinableQueue()
    total = mp.Value("i", 0)
    worker = Thread(target=recipe["work"], args=(tasks, total))
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
