"""No addition of counter_with_lock can be lost."""

from typing import Any

from recipes.shared_state.counter_with_lock import ADDITIONS, add
from tests.recipes.guarded import Guarded


def test_additions_are_made_under_the_lock() -> None:
    """The counter is neither read nor written without it."""
    counter: Any = Guarded()
    add(counter)
    assert counter.number == ADDITIONS
