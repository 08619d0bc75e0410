import sqlite3
import time
from multiprocessing import Process
from pathlib import Path


def work(slow=False):
    take = """UPDATE tasks SET lease = :now + 0.1
        WHERE lease < :now RETURNING task"""
    db = sqlite3.connect("tasks.db", isolation_level=None)
    taken = db.execute(take, {"now": time.time()}).fetchall()
    db.close()
    if slow:  # it takes longer than the lease
        time.sleep(0.1)
        (other := Process(target=work)).start()
        other.join()
    for (task,) in taken:
        Path(f"{task}.sent").touch()  # twice is as good as once


def main():
    with sqlite3.connect("tasks.db") as db:
        db.execute("CREATE TABLE tasks AS SELECT 'a' task, 0 lease")
    db.close()
    work(slow=True)
    for path in Path("tasks.db"), Path("a.sent"):
        print(path)
        path.unlink()


if __name__ == "__main__":
    main()
