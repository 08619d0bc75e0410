"""While all slots are taken, semaphore_limit lets no one in."""

import multiprocessing as mp
import subprocess
import sys
from contextlib import nullcontext
from typing import Any

import pytest

from recipes.shared_state.semaphore_limit import LIMIT, visit
from tests.harness.recipes import script
from tests.recipes.guarded import Guarded

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
# The script runs under fork, so that what is changed here reaches the
# workers. There are slots for all of them, and all are inside at once.
TOO_MANY = """
import multiprocessing as mp, runpy, sys, time
mp.set_start_method("fork")
slots, barrier = mp.Semaphore(4), mp.Barrier(4)
mp.Semaphore = lambda limit: slots
time.sleep = lambda seconds: barrier.wait(10)
runpy.run_path(sys.argv[1], run_name="__main__")
"""


@pytest.mark.parametrize("method", mp.get_all_start_methods())
def test_a_full_place(method: str) -> None:
    """A worker waits until a slot is free, and gets in then."""
    context = mp.get_context(method)
    slots = context.Semaphore(LIMIT)
    inside = context.Value("i", 0)
    for _ in range(LIMIT):
        slots.acquire()
    worker = context.Process(  # type: ignore[attr-defined]
        target=visit, args=(1, slots, inside)
    )
    worker.start()
    worker.join(0.5)
    assert worker.exitcode is None
    assert inside.value == 0
    slots.release()
    worker.join(30)
    assert worker.exitcode == 0
    assert slots.acquire(block=False), "the slot was not given back"
    assert inside.value == 0


def test_visitors_are_counted_under_the_lock() -> None:
    """So the count is right, before and after the work."""
    inside: Any = Guarded()
    slots: Any = nullcontext()
    visit(1, slots, inside)
    assert inside.number == 0


@pytest.mark.skipif(
    "fork" not in mp.get_all_start_methods(), reason="needs fork"
)
def test_too_many_inside() -> None:
    """If the limit did not hold, the workers would say so."""
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            TOO_MANY,
            script("shared_state/semaphore_limit"),
        ],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.count("inside: True") == LIMIT
    assert done.stdout.count("inside: False") == 4 - LIMIT
