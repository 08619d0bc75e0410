import sqlite3
from multiprocessing import Process
from pathlib import Path


def work():
    db = sqlite3.connect("tasks.db", timeout=0.5)
    db.execute("INSERT INTO tasks VALUES ('b')")
    db.commit()
    db.close()


def main():
    db = sqlite3.connect("tasks.db")
    db.execute("CREATE TABLE tasks (task)")
    db.execute("INSERT INTO tasks VALUES ('a')")
    worker = Process(target=work)
    worker.start()
    db.commit()
    worker.join()
    print(db.execute("SELECT task FROM tasks").fetchall())
    db.close()
    Path("tasks.db").unlink()


if __name__ == "__main__":
    main()
