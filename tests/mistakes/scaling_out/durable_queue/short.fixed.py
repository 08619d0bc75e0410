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
    if slow:
        time.sleep(0.1)  # longer than the lease
        other = Process(target=work)
        other.start()
        other.join()
    for (task,) in taken:
        Path(f"{task}.sent").touch()  # twice is as good as once


def main():
    db = sqlite3.connect("tasks.db")
    db.execute("CREATE TABLE tasks AS SELECT 'a' AS task, 0 AS lease")
    db.close()
    work(slow=True)
    for path in Path("tasks.db"), *Path().glob("*.sent"):
        print(path)
        path.unlink()


if __name__ == "__main__":
    main()
