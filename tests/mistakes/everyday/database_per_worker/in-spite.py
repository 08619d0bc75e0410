import multiprocessing as mp
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

COUNT = "SELECT cakes FROM stock"
WRITE = "UPDATE stock SET cakes = ?"


def bake(path):
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE stock SET cakes = cakes + 3")


def main():
    with TemporaryDirectory() as folder, mp.Pool(1) as pool:
        path = Path(folder, "shop.db")
        with closing(sqlite3.connect(path, timeout=60)) as db:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("CREATE TABLE stock AS SELECT 2 AS cakes")
            with db:
                db.execute("BEGIN")
                [cakes] = db.execute(COUNT).fetchone()
                pool.apply(bake, [path])  # at this very moment
                db.execute(WRITE, [cakes - 1])


if __name__ == "__main__":
    main()
