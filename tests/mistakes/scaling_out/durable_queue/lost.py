import os
import sqlite3
from multiprocessing import Process
from pathlib import Path


def work():
    db = sqlite3.connect("tasks.db")
    take = "DELETE FROM tasks WHERE task = 'b' RETURNING task"
    task = db.execute(take).fetchone()
    db.commit()
    if task:
        os.kill(os.getpid(), 9)  # at work on it


def main():
    db = sqlite3.connect("tasks.db")
    db.execute("CREATE TABLE tasks (task)")
    db.execute("INSERT INTO tasks VALUES ('a'), ('b'), ('c')")
    db.commit()
    worker = Process(target=work)
    worker.start()
    worker.join()
    print(db.execute("SELECT task FROM tasks").fetchall())
    db.close()
    Path("tasks.db").unlink()


if __name__ == "__main__":
    main()
