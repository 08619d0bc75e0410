"""Prepare each worker once: its own connection, and a shared lock."""

import multiprocessing as mp
import sqlite3
from contextlib import closing
from multiprocessing.synchronize import Lock
from multiprocessing.util import Finalize
from pathlib import Path
from tempfile import TemporaryDirectory

PRICES = [("cake", 4), ("milk", 1), ("tea", 3)]
ORDERS = {"Ann": "tea", "Bob": "cake", "Eve": "milk", "Zoe": "tea"}

shop: sqlite3.Connection  # each worker's own
lock: Lock  # one for all workers


def set_up(database: Path, shared_lock: Lock) -> None:
    """Prepare a worker: called once in each, before its first task."""
    global shop, lock
    shop = sqlite3.connect(database)
    Finalize(None, shop.close, exitpriority=1)  # when the worker ends
    lock = shared_lock


def sell(customer: str) -> int:
    """Print a receipt of two lines, and return the price."""
    query = "SELECT price FROM prices WHERE item = ?"
    [price] = shop.execute(query, [ORDERS[customer]]).fetchone()
    with lock:  # so that the two lines stay together
        print(f"[{customer}] one {ORDERS[customer]}")
        print(f"[{customer}] {price}.00", flush=True)
    return int(price)


def main() -> None:
    """Serve four customers with two workers."""
    with TemporaryDirectory() as folder:
        database = Path(folder, "shop.db")
        with closing(sqlite3.connect(database)) as new:
            new.execute("CREATE TABLE prices (item, price)")
            new.executemany("INSERT INTO prices VALUES (?, ?)", PRICES)
            new.commit()

        with mp.Pool(2, set_up, (database, mp.Lock())) as pool:
            takings = sum(pool.map(sell, ORDERS))
            pool.close()  # no more tasks, so the workers end
            pool.join()
    print("takings:", takings)


if __name__ == "__main__":
    main()
