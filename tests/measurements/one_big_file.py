"""One file of ten million lines: the sum of the numbers of each name.

Each line is a name and a number, as in `name-7;25`. The recipe, whose two
workers read ranges of bytes; its function in a plain loop; Polars and
DuckDB, with as many threads. The file is in the system's cache.
"""

import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["POLARS_MAX_THREADS"] = "2"  # before it is imported
USES = ["everyday/one_big_file"]
PEERS = ["polars", "duckdb"]
METHODS = ["default"]
ROUNDS, THREADS, PART = 5, 2, 16_000_000
LINES, NAMES = 10_000_000, 413
TINY = {"LINES": 2_000, "PART": 5_000}


def make_file(path: Path) -> None:
    """Write the lines, the same ones every time."""
    chance = random.Random(1)
    block = [
        f"name-{chance.randrange(NAMES)};{chance.randrange(-99, 400)}\n"
        for _ in range(LINES // 100)
    ]
    text = "".join(block)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for _ in range(100):
            file.write(text)


def with_polars(path: Path) -> object:
    """Scan the file lazily, in its engine for streams."""
    import polars as pl

    return (
        pl.scan_csv(
            path,
            separator=";",
            has_header=False,
            schema={"name": pl.String, "number": pl.Int64},
        )
        .group_by("name")
        .agg(pl.col("number").sum())
        .collect(engine="streaming")
    )


def with_duckdb(path: Path) -> object:
    """A query over the file itself."""
    import duckdb

    columns = "{'name': 'VARCHAR', 'number': 'BIGINT'}"
    source = f"read_csv('{path}', delim=';', header=false, columns={columns})"
    with duckdb.connect(config={"threads": THREADS}) as database:
        database.execute("SET enable_progress_bar = false")
        return database.sql(
            f"SELECT name, sum(number) FROM {source} GROUP BY name"
        ).fetchall()


@contextmanager
def ways() -> Iterator[dict[str, Callable[[], object]]]:
    """The same answer in four ways."""
    from one_big_file import add_up, read_all  # type: ignore[import-not-found]

    def loop(path: Path) -> object:
        with path.open("rb") as file:
            return add_up(file)

    with TemporaryDirectory() as folder:
        path = Path(folder, "lines.txt")
        make_file(path)
        found: dict[str, Callable[[], object]] = {
            "loop": lambda: loop(path),
            "processes": lambda: read_all(path, PART),
        }
        if find_spec("polars"):
            found["polars"] = lambda: with_polars(path)
        if find_spec("duckdb"):
            found["duckdb"] = lambda: with_duckdb(path)
        yield found
