"""Arguments that do not come in pairs are an error, not left out."""

import multiprocessing as mp
from multiprocessing.pool import ThreadPool

import pytest

from recipes.pools import several_arguments


def test_one_width_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """A width without a photo is noticed."""
    monkeypatch.setattr(mp, "Pool", ThreadPool)
    monkeypatch.setattr(several_arguments, "WIDTHS", [640, 320, 80])
    with pytest.raises(ValueError, match="longer"):
        several_arguments.main()
