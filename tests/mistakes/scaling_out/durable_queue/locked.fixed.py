import sqlite3
from multiprocessing import Barrier, Process
from pathlib import Path


def take(both):
    db = sqlite3.connect("tasks.db", timeout=60)
    both.wait()  # both begin now
    db.execute("BEGIN IMMEDIATE")
    (left,) = db.execute("SELECT left FROM tasks").fetchone()
    db.execute("UPDATE tasks SET left = ?", (left - 1,))
    print(left - 1, "left", flush=True)
    db.commit()
    db.close()


def main():
    db = sqlite3.connect("tasks.db")
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("CREATE TABLE tasks AS SELECT 5 AS left")
    db.close()
    both = Barrier(2)
    workers = [Process(target=take, args=(both,)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    Path("tasks.db").unlink()


if __name__ == "__main__":
    main()
