"""One file of ten million lines: minimum, mean and maximum by name.

Each line is a name and a number, as in `Oslo;-3.4`. Two workers of the
standard library, each with ranges of bytes that end with a line; a plain
loop; Polars and DuckDB, with as many threads. The file is in the
system's cache.
"""

import os
import random
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["POLARS_MAX_THREADS"] = "2"  # before it is imported
USES: list[str] = []
PEERS = ["polars", "duckdb"]
METHODS = ["default"]
ROUNDS, WORKERS, PARTS = 5, 2, 8
LINES, NAMES = 10_000_000, 413
TINY = {"LINES": 2_000}
Table = dict[bytes, list[float]]  # minimum, maximum, sum, count


def make_file(path: Path) -> None:
    """Write the lines, the same ones every time."""
    chance = random.Random(1)
    block = [
        f"name-{chance.randrange(NAMES)};{chance.gauss(10, 12):.1f}\n"
        for _ in range(LINES // 100)
    ]
    text = "".join(block)
    with path.open("w", encoding="utf-8") as file:
        for _ in range(100):
            file.write(text)


def read(path: Path, part: tuple[int, int]) -> Table:
    """Group the lines that begin within a range of bytes."""
    start, end = part
    table: Table = {}
    with path.open("rb") as file:
        if start:
            file.seek(start - 1)
            file.readline()  # belongs to the part before
        while file.tell() < end and (
            lines := file.readlines(min(1 << 20, end - file.tell()))
        ):
            for line in lines:
                name, _, text = line.partition(b";")
                value = float(text)
                if (row := table.get(name)) is None:
                    table[name] = [value, value, value, 1]
                    continue
                if value < row[0]:
                    row[0] = value
                elif value > row[1]:
                    row[1] = value
                row[2] += value
                row[3] += 1
    return table


def processes(path: Path) -> Table:
    """Let workers read parts of the file, and put them together."""
    size = path.stat().st_size
    edges = [size * n // PARTS for n in range(PARTS + 1)]
    ranges = list(pairwise(edges))
    whole: Table = {}
    with ProcessPoolExecutor(WORKERS) as executor:
        for table in executor.map(partial(read, path), ranges):
            for name, (low, high, total, count) in table.items():
                old = whole.setdefault(name, [low, high, 0, 0])
                whole[name] = [
                    min(old[0], low),
                    max(old[1], high),
                    old[2] + total,
                    old[3] + count,
                ]
    return whole


def with_polars(path: Path) -> object:
    """Scan the file lazily, in its engine for streams."""
    import polars as pl

    value = pl.col("value")
    return (
        pl.scan_csv(
            path,
            separator=";",
            has_header=False,
            schema={"name": pl.String, "value": pl.Float64},
        )
        .group_by("name")
        .agg(
            value.min(), value.mean().alias("b"), value.max().alias("c")
        )
        .collect(engine="streaming")
    )


def with_duckdb(path: Path) -> object:
    """A query over the file itself."""
    import duckdb

    columns = "{'name': 'VARCHAR', 'value': 'DOUBLE'}"
    source = f"read_csv('{path}', delim=';', header=false, columns={columns})"
    with duckdb.connect(config={"threads": WORKERS}) as database:
        database.execute("SET enable_progress_bar = false")
        return database.sql(
            f"SELECT name, min(value), avg(value), max(value) FROM {source}"
            " GROUP BY name"
        ).fetchall()


@contextmanager
def ways() -> Iterator[dict[str, Callable[[], object]]]:
    """The same answer in four ways."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "lines.txt")
        make_file(path)
        found: dict[str, Callable[[], object]] = {
            "loop": lambda: read(path, (0, path.stat().st_size)),
            "processes": lambda: processes(path),
        }
        if find_spec("polars"):
            found["polars"] = lambda: with_polars(path)
        if find_spec("duckdb"):
            found["duckdb"] = lambda: with_duckdb(path)
        yield found
