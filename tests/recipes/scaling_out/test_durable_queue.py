"""durable_queue: the whole program is killed, and started again."""

import multiprocessing as mp
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from multiprocessing.synchronize import Barrier
from pathlib import Path
from types import SimpleNamespace

import pytest

from recipes.scaling_out import durable_queue
from tests.harness import recipes

TASKS = [str(number) for number in range(10)]  # 5 kills a worker, too
KILLS = durable_queue.TRIES - 2  # fewer than give a task up
PROGRAM = """
import sqlite3, sys, time
from functools import partial
from multiprocessing import Process
from pathlib import Path

from recipes.scaling_out import durable_queue


class Stopping(sqlite3.Connection):
    left = int(sys.argv[2])  # transactions until it stops before its end

    def __exit__(self, *error):
        self.left -= 1
        if self.left == 0:
            print("here", flush=True)
            time.sleep(60)
        return super().__exit__(*error)


def work(path):
    connect = partial(sqlite3.connect, factory=Stopping)
    durable_queue.sqlite3.connect = connect
    durable_queue.work(path)


if __name__ == "__main__":
    path = Path(sys.argv[1])
    durable_queue.fill(path, map(str, range(10)))
    workers = [Process(target=work, args=(path,)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
"""

pytestmark = pytest.mark.skipif(
    os.name != "posix", reason="Windows has no process groups"
)


def start(folder: Path, stop: int) -> "subprocess.Popen[str]":
    """Start the program in a process group of its own."""
    program = folder / "program.py"
    program.write_text(PROGRAM, encoding="utf-8")
    return subprocess.Popen(
        [sys.executable, program, folder / "tasks.db", str(stop)],
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "PYTHONPATH": str(recipes.ROOT)},
    )


def kill(process: "subprocess.Popen[str]") -> None:
    """Kill a program and all its processes at once."""
    with process:  # closes its stdout, and waits
        os.killpg(process.pid, signal.SIGKILL)


def finish(folder: Path) -> None:
    """Start the program once more; all is done, and once each."""
    with start(folder, 0) as process:
        assert process.wait(30) == 0
    with closing(sqlite3.connect(folder / "tasks.db")) as db:
        rows = db.execute("SELECT task, answer FROM tasks").fetchall()
    assert sorted(rows) == [(n, str(int(n) ** 2)) for n in TASKS]


@pytest.mark.parametrize("stop", range(1, 7))
def test_killed_within_a_transaction(tmp_path: Path, stop: int) -> None:
    """It had taken, or answered, but not yet committed."""
    process = start(tmp_path, stop)
    assert process.stdout is not None
    said = process.stdout.readline()
    kill(process)
    assert said == "here\n"
    finish(tmp_path)


def test_killed_at_any_moment(tmp_path: Path) -> None:
    """It may not even have begun; what it answered stays."""
    generator = random.Random(5)
    answered = -1
    for _ in range(KILLS):
        process = start(tmp_path, 0)
        time.sleep(generator.uniform(0.05, 0.4))
        kill(process)
        with closing(sqlite3.connect(tmp_path / "tasks.db")) as db:
            db.execute(durable_queue.CREATE)
            count = "SELECT count(answer) FROM tasks"
            before, (answered,) = answered, db.execute(count).fetchone()
        assert before <= answered
    finish(tmp_path)


def test_two_programs_at_a_time(tmp_path: Path) -> None:
    """Both work on the same file; each task has one answer."""
    first = start(tmp_path, 0)
    finish(tmp_path)
    with first:
        assert first.wait(30) == 0


def fill_together(path: Path, barrier: Barrier, first: int) -> None:
    """Put twenty tasks into a file at the same time as others do."""
    barrier.wait(30)
    durable_queue.fill(path, map(str, range(first, first + 20)))


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("method", mp.get_all_start_methods())
def test_two_fill_the_file_at_a_time(
    method: str, tmp_path: Path
) -> None:
    """No task is lost, and what both have is there once."""
    path = tmp_path / "tasks.db"
    context = mp.get_context(method)
    barrier = context.Barrier(2)
    producers = [
        context.Process(  # type: ignore[attr-defined]
            target=fill_together, args=(path, barrier, first)
        )
        for first in (0, 10)
    ]
    for producer in producers:
        producer.start()
    for producer in producers:
        producer.join(30)
        assert producer.exitcode == 0
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT task FROM tasks").fetchall()
    assert sorted(int(task) for (task,) in rows) == list(range(30))


def test_a_task_that_kills_each_worker(tmp_path: Path) -> None:
    """It is given up, but not one try too early."""
    path = tmp_path / "tasks.db"
    durable_queue.fill(path, ["4", "6", "7"])
    with closing(sqlite3.connect(path)) as db, db:
        for task, tries in ("4", 0), ("6", -1):
            db.execute(
                "UPDATE tasks SET tries = ? WHERE task = ?",
                (durable_queue.TRIES + tries, task),
            )
    durable_queue.work(path)
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT task, answer FROM tasks").fetchall()
    assert sorted(rows) == [
        ("4", "given up"),
        ("6", "36"),
        ("7", "49"),
    ]


def test_a_lease_keeps_others_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is worked on is free when its lease is over, not before."""
    path = tmp_path / "tasks.db"
    durable_queue.fill(path, ["4"])
    takers = []

    def square(task: str, tries: int) -> str:
        """Look who else could take the task meanwhile."""
        with closing(sqlite3.connect(path)) as db:
            for now in 1000.0, 1001.0 + durable_queue.LEASE:
                times = {"now": now, "lease": durable_queue.LEASE}
                takers.append(
                    db.execute(durable_queue.TAKE, times).fetchone()
                )
        return "16"

    clock = SimpleNamespace(time=lambda: 1000.0, sleep=time.sleep)
    monkeypatch.setattr(durable_queue, "time", clock)
    monkeypatch.setattr(durable_queue, "square", square)
    durable_queue.work(path)
    assert takers == [None, ("4", 2)]


def test_a_look_does_not_stop_the_workers(tmp_path: Path) -> None:
    """They write their answers while a long look goes on."""
    path = tmp_path / "tasks.db"
    durable_queue.fill(path, ["4"])
    with closing(sqlite3.connect(path)) as looking:
        looking.execute("BEGIN")
        looking.execute("SELECT * FROM tasks").fetchall()
        with closing(sqlite3.connect(path, timeout=0)) as db, db:
            db.execute(durable_queue.ANSWER, ("16", "4"))
