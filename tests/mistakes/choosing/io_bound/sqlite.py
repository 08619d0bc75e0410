import sqlite3
from concurrent.futures import ThreadPoolExecutor

database = sqlite3.connect(":memory:")


def count():
    return database.execute("SELECT 1").fetchone()


with ThreadPoolExecutor() as executor:
    print(executor.submit(count).result())
