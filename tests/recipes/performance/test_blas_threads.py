"""blas_threads counts right where there are no or several libraries."""

import pytest

pytest.importorskip("numpy")
pytest.importorskip("threadpoolctl")

from recipes.performance import blas_threads as recipe


@pytest.mark.parametrize(
    ("libraries", "threads"), [([], 1), ([1], 1), ([1, 3, 2], 3)]
)
def test_count(
    libraries: list[int], threads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The most that any has; one, if none is known."""
    monkeypatch.setattr(
        recipe,
        "threadpool_info",
        lambda: [{"num_threads": number} for number in libraries],
    )
    assert recipe.count_threads() == threads
