"""progress_bar: what the bar is told."""

from collections.abc import Iterable
from unittest.mock import Mock

import pytest

pytest.importorskip("tqdm")


def test_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    """How many photos there are, and that they are photos."""
    from recipes.everyday import progress_bar as recipe

    def through(sizes: Iterable[int], **_: object) -> Iterable[int]:
        """Show no bar."""
        return sizes

    tqdm = Mock(side_effect=through)
    monkeypatch.setattr(recipe, "tqdm", tqdm)
    monkeypatch.setattr(recipe, "PHOTOS", range(3))
    recipe.main()
    assert tqdm.call_args.kwargs == {"total": 3, "unit": "photo"}
