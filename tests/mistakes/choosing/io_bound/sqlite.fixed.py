import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing


def count():
    with closing(sqlite3.connect(":memory:")) as database:
        return database.execute("SELECT 1").fetchone()


with ThreadPoolExecutor() as executor:
    print(executor.submit(count).result())
