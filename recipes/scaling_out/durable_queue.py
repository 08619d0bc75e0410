"""Keep tasks in a file, so that neither crash nor restart loses one."""

import os
import sqlite3
import tempfile
import time
from collections.abc import Iterable
from contextlib import closing
from multiprocessing import Process
from pathlib import Path

LEASE = 0.5  # seconds, longer than any task takes
TRIES = 5  # then the task itself is to blame
CREATE = """CREATE TABLE IF NOT EXISTS tasks (task TEXT PRIMARY KEY,
    answer TEXT, tries INTEGER DEFAULT 0, lease REAL DEFAULT 0)"""
ADD = "INSERT OR IGNORE INTO tasks (task) VALUES (?)"
LEFT = "SELECT 1 FROM tasks WHERE answer IS NULL LIMIT 1"
TAKE = """UPDATE tasks SET tries = tries + 1, lease = :now + :lease
    WHERE task = (SELECT task FROM tasks
        WHERE answer IS NULL AND lease < :now LIMIT 1)
    RETURNING task, tries"""
ANSWER = "UPDATE tasks SET answer=? WHERE task=? AND answer IS NULL"


def square(task: str, tries: int) -> str:
    """Do one task; what goes wrong with it is an answer, too."""
    if task == "5" and tries == 1:
        os.kill(os.getpid(), 9)  # SIGKILL; Windows has no such name
    try:
        return str(int(task) ** 2)
    except Exception as error:
        return type(error).__name__


def fill(path: Path, tasks: Iterable[str]) -> None:
    """Put tasks into a file; it may have some of them already."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(CREATE)
        db.execute("PRAGMA journal_mode = WAL")
        db.executemany(ADD, [(task,) for task in tasks])


def work(path: Path) -> None:
    """Take tasks on a lease, until all have an answer."""
    with closing(sqlite3.connect(path, timeout=60)) as db:
        while db.execute(LEFT).fetchone():
            with db:  # a transaction: all of it or nothing
                db.execute("BEGIN IMMEDIATE")  # waits for its turn
                times = {"now": time.time(), "lease": LEASE}
                row = db.execute(TAKE, times).fetchone()
            if row is None:  # others have the rest, for now
                time.sleep(0.02)
                continue
            task, tries = row
            late = tries > TRIES
            answer = "given up" if late else square(task, tries)
            with db:
                db.execute(ANSWER, (answer, task))


def main() -> None:
    """Do all tasks with two workers, of which one dies."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "tasks.db")  # keep yours in a safe place
        fill(path, ["2", "3", "4", "5", "six", "7"])
        workers = [Process(target=work, args=(path,)) for _ in "12"]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print("died:", sum(worker.exitcode != 0 for worker in workers))
        with closing(sqlite3.connect(path)) as db:
            for row in db.execute("SELECT task, answer FROM tasks"):
                print(*row)


if __name__ == "__main__":
    main()
