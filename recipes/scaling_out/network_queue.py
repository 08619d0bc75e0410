"""Hand out tasks to workers on any machine, and lose none of them."""

import os
import time
from contextlib import suppress
from multiprocessing import Process
from multiprocessing.managers import BaseManager
from threading import Condition, Thread

LEASE = 0.5  # seconds, longer than any task takes


class Tasks:
    """Tasks on a lease, and their answers; it stays in the server."""

    def __init__(self, tasks: list[int]) -> None:
        self.changed = Condition()  # each client has a thread here
        self.answers: dict[int, int] = {}
        self.due = dict.fromkeys(tasks, (0.0, 0))  # lease, tries

    def swap(self, done: dict[int, int]) -> tuple[int, int] | None:
        """Keep answers, and lend the next task; None: all are done."""
        with self.changed:
            self.answers |= done
            for task in done:
                self.due.pop(task, None)
            self.changed.notify_all()
            while self.due:
                task, (lease, tries) = next(iter(self.due.items()))
                if lease < time.monotonic():
                    del self.due[task]  # to the end of the line
                    self.due[task] = time.monotonic() + LEASE, tries + 1
                    return task, tries + 1
                self.changed.wait(lease - time.monotonic())
        return None


def square(task: int, tries: int) -> int:
    """Do a task; number 5 kills its worker the first time."""
    if task == 5 and tries == 1:
        os.kill(os.getpid(), 9)  # SIGKILL; Windows has no such name
    return task**2


def work(address: tuple[str, int], key: bytes) -> None:
    """Do tasks until all are done, or the server is gone."""
    BaseManager.register("tasks")
    (manager := BaseManager(address, key)).connect()
    tasks: Tasks = manager.tasks()  # type: ignore[attr-defined]
    done: dict[int, int] = {}
    with suppress(EOFError, ConnectionError):
        while taken := tasks.swap(done):
            done = {taken[0]: square(*taken)}


def serve(address: tuple[str, int], key: bytes, workers: int) -> None:
    """Have all tasks done, by workers here and any that come."""
    tasks = Tasks([2, 3, 4, 5, 6, 7])
    BaseManager.register("tasks", lambda: tasks)
    server = BaseManager(address, key).get_server()
    args = server.address, key
    ours = [Process(target=work, args=args) for _ in range(workers)]
    for worker in ours:
        worker.start()
    Thread(target=server.serve_forever, daemon=True).start()
    with tasks.changed:
        tasks.changed.wait_for(lambda: not tasks.due)
    for worker in ours:
        worker.join()
    print("died:", sum(worker.exitcode != 0 for worker in ours))
    print(sorted(tasks.answers.items()))


def main() -> None:
    """Serve to two workers on this machine, with a key of its own."""
    serve(("127.0.0.1", 0), key=os.urandom(32), workers=2)


if __name__ == "__main__":
    main()
