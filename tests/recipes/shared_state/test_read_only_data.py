"""The size that read_only_data tells is that of the message."""

import pickle

import pytest

from recipes.shared_state.read_only_data import size

EXTRA = len(pickle.dumps(bytes(1_000_000))) - 1_000_000


@pytest.mark.parametrize(
    ("pickled", "told"),
    [(1_049_999, "1.0 MB"), (1_050_001, "1.1 MB")],
)
def test_size(pickled: int, told: str) -> None:
    """A megabyte is a million bytes, rounded to a tenth."""
    assert size(bytes(pickled - EXTRA)) == told
