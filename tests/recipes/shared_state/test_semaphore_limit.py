"""While all slots are taken, semaphore_limit lets no one in."""

import multiprocessing as mp

import pytest

from recipes.shared_state.semaphore_limit import LIMIT, visit

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


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
