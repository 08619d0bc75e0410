"""stop_on_first_error: what fails, and what a good task returns."""

import pytest

from recipes.failures import stop_on_first_error


def test_three_alone_fails() -> None:
    """3 is not wanted; the others are returned."""
    with pytest.raises(ValueError, match="3"):
        stop_on_first_error.check(3)
    for number in 2, 4:
        assert stop_on_first_error.check(number) == number
