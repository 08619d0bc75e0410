"""database_per_worker: workers read, this process writes, all close."""

import multiprocessing as mp
import sqlite3
from contextlib import closing, nullcontext
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from recipes.everyday import database_per_worker as recipe

CONNECT = recipe.connect


class Noted(sqlite3.Connection):
    """A connection that leaves a file when it is closed."""

    folder: Path

    def __init__(self, *args: Any, **settings: Any) -> None:
        """Not every SQLite reads a URI without being told."""
        assert settings["uri"]
        super().__init__(*args, **settings)

    def close(self) -> None:
        """Note it, and close the connection."""
        note(self.folder, "closed")
        super().close()


def note(folder: Path, word: str) -> None:
    """Leave a file of this worker's own; it is an error to do it twice."""
    name = mp.current_process().name
    Path(folder, f"{word} {name}").touch(exist_ok=False)


def connect(database: Path) -> None:
    """Connect a worker as the recipe does, and note it."""
    Noted.folder = database.parent
    note(database.parent, "connected")
    vars(sqlite3)["connect"] = partial(sqlite3.connect, factory=Noted)
    CONNECT(database)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        recipe.shop.execute("DELETE FROM orders")


def test_main(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Afterwards the prices are in the file, and no worker is on it."""
    folder = nullcontext(str(tmp_path))
    monkeypatch.setattr(recipe, "TemporaryDirectory", lambda: folder)
    monkeypatch.setattr(recipe, "connect", connect)
    recipe.main()
    with closing(sqlite3.connect(tmp_path / "shop.db")) as shop:
        prices = shop.execute("SELECT price FROM orders").fetchall()
    assert prices == [(3,), (4,), (1,)]
    words = [path.name.split(" ")[0] for path in tmp_path.iterdir()]
    assert words.count("closed") == words.count("connected") > 0
