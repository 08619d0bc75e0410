import multiprocessing as mp
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory


def order(path):
    with closing(sqlite3.connect(path, timeout=60)) as db, db:
        db.execute("INSERT INTO orders VALUES ('Bob')")


def main():
    with TemporaryDirectory() as folder, mp.Pool(1) as pool:
        path = Path(folder, "shop.db")
        with closing(sqlite3.connect(path)) as db, db:
            db.execute("CREATE TABLE orders (name)")
            db.execute("INSERT INTO orders VALUES ('Ann')")
            bob = pool.apply_async(order, [path])
        bob.get()
        with closing(sqlite3.connect(path)) as db:
            print(db.execute("SELECT * FROM orders").fetchall())


if __name__ == "__main__":
    main()
