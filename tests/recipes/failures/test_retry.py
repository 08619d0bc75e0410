"""retry: what fails, and when there is a pause."""

from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest

from recipes.failures import retry


def test_what_fails() -> None:
    """3 works from its third try on, 5 and 7 never do."""
    for number, attempt in (3, 1), (3, 2), (5, 4):
        with pytest.raises(ConnectionError, match=r"^the server is"):
            retry.fetch(number, attempt)
    with pytest.raises(ValueError, match=r"^there is no 7"):
        retry.fetch(7, 1)
    for number, attempt in (3, 3), (3, 4), (8, 1):
        assert retry.fetch(number, attempt) == number**2


@pytest.mark.parametrize(
    ("number", "tries"),
    [(1, 1), (3, 3), (5, len(retry.PAUSES)), (7, 1)],
)
def test_a_pause_before_each_try(
    number: int, tries: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server gets some rest, and you wait for nothing else."""
    pauses: list[float] = []
    clock = SimpleNamespace(sleep=pauses.append)
    monkeypatch.setattr(retry, "time", clock)
    monkeypatch.setattr(
        retry, "ProcessPoolExecutor", ThreadPoolExecutor
    )
    done = retry.fetch_all([number])
    assert done[number][0] == tries
    assert pauses == [*retry.PAUSES[:tries]]
