"""Give each worker a connection, and let one process write."""

import sqlite3
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from multiprocessing.util import Finalize
from pathlib import Path
from tempfile import TemporaryDirectory

SHOP = """
PRAGMA journal_mode = WAL;
CREATE TABLE prices (item TEXT PRIMARY KEY, price INTEGER);
INSERT INTO prices VALUES ('cake', 4), ('milk', 1), ('tea', 3);
CREATE TABLE orders (name TEXT, item TEXT, price INTEGER);
INSERT INTO orders (name, item)
    VALUES ('Ann', 'tea'), ('Bob', 'cake'), ('Eve', 'milk');
"""
OPEN = "SELECT rowid, item FROM orders WHERE price IS NULL"
PRICE = "SELECT price FROM prices WHERE item = ?"
UPDATE = "UPDATE orders SET price = ? WHERE rowid = ?"

shop: sqlite3.Connection  # each worker's own, and it only reads


def connect(database: Path) -> None:
    """Prepare a worker: called once in each, before its first task."""
    global shop
    shop = sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)
    Finalize(None, shop.close, exitpriority=1)  # when the worker ends


def find_price(order: tuple[int, str]) -> tuple[int, int]:
    """Look up a price; return it with the number of the order."""
    number, item = order
    [price] = shop.execute(PRICE, [item]).fetchone()
    return price, number


def main() -> None:
    """Let two workers find prices, write them down, and show them."""
    with TemporaryDirectory() as folder:
        database = Path(folder, "shop.db")
        with closing(sqlite3.connect(database)) as db:
            db.executescript(SHOP)
            orders = db.execute(OPEN).fetchall()

        with ProcessPoolExecutor(2, None, connect, (database,)) as pool:
            prices = pool.map(find_price, orders)  # starts the workers
            with closing(sqlite3.connect(database)) as db:
                with db:  # a transaction: all of it or nothing
                    db.executemany(UPDATE, prices)
                for row in db.execute("SELECT * FROM orders"):
                    print(*row)


if __name__ == "__main__":
    main()
