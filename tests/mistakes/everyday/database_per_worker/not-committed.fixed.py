import multiprocessing as mp
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory


def order(path):
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("INSERT INTO orders VALUES ('Ann')")


def main():
    with TemporaryDirectory() as folder:
        path = Path(folder, "shop.db")
        with closing(sqlite3.connect(path)) as db:
            db.execute("CREATE TABLE orders (name)")
        worker = mp.Process(target=order, args=(path,))
        worker.start()
        worker.join()
        print("exit code of the worker:", worker.exitcode)
        with closing(sqlite3.connect(path)) as db:
            print(db.execute("SELECT * FROM orders").fetchall())


if __name__ == "__main__":
    main()
