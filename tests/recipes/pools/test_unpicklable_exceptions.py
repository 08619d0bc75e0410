"""LineError survives however it is made; survives looks at its text."""

import pytest

from recipes.pools.unpicklable_exceptions import LineError, survives


class OtherTextError(Exception):
    """Comes out of pickle with the text "other"."""

    def __reduce__(self) -> tuple[type, tuple[str]]:
        """Have another error made."""
        return Exception, ("other",)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (LineError(3, "no comma"), True),
        (LineError(line=3, reason="no comma"), True),
        (OtherTextError("other"), True),
        (OtherTextError("before other"), False),
        (OtherTextError("some other"), False),
    ],
)
def test_survives(error: Exception, expected: bool) -> None:
    """An error survives if its text does."""
    assert survives(error) is expected
