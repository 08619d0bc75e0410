import multiprocessing as mp
import sqlite3
from contextlib import closing


def find_price(db, item):
    query = "SELECT price FROM prices WHERE item = ?"
    return db.execute(query, [item]).fetchone()


def main():
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE TABLE prices (item, price)")
        with mp.Pool(2) as pool:
            print(pool.apply(find_price, [db, "tea"]))


if __name__ == "__main__":
    main()
