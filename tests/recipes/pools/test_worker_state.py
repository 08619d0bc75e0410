"""Each worker is set up once, and closes what it has opened."""

import multiprocessing as mp
import sqlite3
from contextlib import closing, nullcontext
from functools import partial
from multiprocessing.synchronize import Lock
from pathlib import Path
from types import SimpleNamespace
from typing import Self

import pytest

from recipes.pools import worker_state

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
WORKERS = 3
SET_UP = worker_state.set_up


class Noted(sqlite3.Connection):
    """A connection that leaves a file when it is closed."""

    folder: Path

    def close(self) -> None:
        """Note it, and close the connection."""
        note(self.folder, "closed")
        super().close()


def note(folder: Path, word: str) -> None:
    """Leave a file of this worker's own; it is an error to do it twice."""
    Path(folder, f"{word} {mp.current_process().name}").touch(
        exist_ok=False
    )


def set_up(database: Path, lock: Lock) -> None:
    """Set a worker up as the recipe does, and note it."""
    Noted.folder = database.parent
    note(database.parent, "set up")
    open_noted = partial(sqlite3.connect, factory=Noted)
    vars(sqlite3)["connect"] = open_noted
    SET_UP(database, lock)


@pytest.mark.parametrize("method", mp.get_all_start_methods())
def test_worker_is_set_up_once(method: str, tmp_path: Path) -> None:
    """Twenty tasks, three workers: three connections, all closed."""
    database = tmp_path / "shop.db"
    with closing(sqlite3.connect(database)) as shop:
        shop.execute("CREATE TABLE prices (item, price)")
        prices = worker_state.PRICES
        shop.executemany("INSERT INTO prices VALUES (?, ?)", prices)
        shop.commit()
    context = mp.get_context(method)
    arguments = database, context.Lock()
    with context.Pool(WORKERS, set_up, arguments) as pool:
        customers = list(worker_state.ORDERS) * 5
        assert sum(pool.map(worker_state.sell, customers)) == 55
        pool.close()
        pool.join()
    noted = [path.name.split(" ")[0] for path in tmp_path.iterdir()]
    assert noted.count("set") == noted.count("closed") == WORKERS


def test_main_lets_the_workers_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each connection is closed by the time that main returns."""
    monkeypatch.setattr(
        worker_state,
        "TemporaryDirectory",
        lambda: nullcontext(str(tmp_path)),
    )
    monkeypatch.setattr(worker_state, "set_up", set_up)
    worker_state.main()
    names = [path.name.split(" ")[0] for path in tmp_path.iterdir()]
    assert names.count("set") == names.count("closed") == 2


def test_receipt_is_printed_under_the_lock(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """So no line of another receipt comes between."""
    lock = mp.RLock()
    printed: list[tuple[str, bool]] = []

    def note_line(line: str, **_: object) -> None:
        # Only who holds the lock may release it.
        try:
            lock.release()
            lock.acquire()
            printed.append((line, True))
        except AssertionError:
            printed.append((line, False))

    with closing(sqlite3.connect(":memory:")) as shop:
        shop.execute("CREATE TABLE prices (item, price)")
        shop.executemany(
            "INSERT INTO prices VALUES (?, ?)", worker_state.PRICES
        )
        for name, value in [
            ("shop", shop),
            ("lock", lock),
            ("print", note_line),
        ]:
            monkeypatch.setattr(
                worker_state, name, value, raising=False
            )
        assert worker_state.sell("Ann") == 3
    assert printed == [("[Ann] one tea", True), ("[Ann] 3.00", True)]


def test_workers_end_before_the_pool_is_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """They are waited for, since a pool that is left kills them."""
    said: list[str] = []

    class Pool:
        """A stand-in that notes what is asked of it."""

        def __init__(self, *_: object) -> None:
            said.append("start")

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            said.append("leave")

        def map(self, _: object, orders: list[str]) -> list[int]:
            said.append("map")
            return [1 for _ in orders]

        def close(self) -> None:
            said.append("close")

        def join(self) -> None:
            said.append("join")

    stand_in = SimpleNamespace(Pool=Pool, Lock=mp.Lock)
    monkeypatch.setattr(worker_state, "mp", stand_in)
    worker_state.main()
    assert said == ["start", "map", "close", "join", "leave"]
