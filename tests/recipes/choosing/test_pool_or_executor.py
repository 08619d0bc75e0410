"""pool_or_executor: 0 alone ends a worker."""

from recipes.choosing.pool_or_executor import square


def test_negative() -> None:
    """A negative number has a square like any other."""
    assert square(-2) == 4
