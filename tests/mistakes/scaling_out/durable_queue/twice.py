import sqlite3
from multiprocessing import Barrier, Process
from pathlib import Path


def work(both):
    db = sqlite3.connect("tasks.db", timeout=60)
    free = "SELECT task FROM tasks WHERE taken = 0"
    (task,) = db.execute(free).fetchone()
    both.wait()  # the other one looks, too, before either takes it
    db.execute("UPDATE tasks SET taken = 1 WHERE task = ?", (task,))
    db.commit()
    print("does", task)


def main():
    db = sqlite3.connect("tasks.db")
    db.execute("CREATE TABLE tasks (task, taken)")
    db.execute("INSERT INTO tasks VALUES ('a', 0), ('b', 0)")
    db.commit()
    both = Barrier(2)
    worker = Process(target=work, args=(both,))
    worker.start()
    work(both)
    worker.join()
    db.close()
    Path("tasks.db").unlink()


if __name__ == "__main__":
    main()
