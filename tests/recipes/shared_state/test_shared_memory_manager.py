"""What a worker of shared_memory_manager raises is not lost."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from recipes.shared_state import shared_memory_manager


def fail(numbers: object, place: int) -> None:
    """Stand for a task with a bug."""
    raise ZeroDivisionError(place)


def test_worker_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """The parent raises it."""
    monkeypatch.setattr(
        shared_memory_manager, "ProcessPoolExecutor", ThreadPoolExecutor
    )
    monkeypatch.setattr(shared_memory_manager, "square", fail)
    with pytest.raises(ZeroDivisionError):
        shared_memory_manager.main()
