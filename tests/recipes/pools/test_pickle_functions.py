"""The four functions are the same, but for the way to the worker."""

import multiprocessing as mp
from multiprocessing.pool import ThreadPool

import pytest

from recipes.pools.pickle_functions import main


def test_threads_run_all_four(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In threads, where nothing is pickled, each gives the answer."""
    monkeypatch.setattr(mp, "Pool", ThreadPool)
    main()
    assert capsys.readouterr().out.splitlines() == [
        f"{name}: [10, 20, 30]"
        for name in ("lambda", "closure", "partial", "method")
    ]
