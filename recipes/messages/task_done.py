"""Wait until every task is finished, not only taken."""

import multiprocessing as mp
from multiprocessing.queues import JoinableQueue
from multiprocessing.sharedctypes import Synchronized
from multiprocessing.synchronize import Event, Semaphore

WORKERS = 2


def work(
    tasks: "JoinableQueue[int | None]",
    taken: Semaphore,
    may_finish: Event,
    total: "Synchronized[int]",
) -> None:
    """Add up tasks until a None arrives.

    Args:
        tasks: The numbers to add.
        taken: Released once for each task that a worker has taken.
        may_finish: No task is finished before this is set.
        total: The sum, which all workers share.
    """
    while (number := tasks.get()) is not None:
        try:
            taken.release()
            may_finish.wait()
            with total.get_lock():
                total.value += number
        finally:  # also if the task fails, or join waits for ever
            tasks.task_done()
    tasks.task_done()  # None was put like a task, so it counts as one


def main() -> None:
    """Let two workers add five numbers, in two rounds."""
    tasks: JoinableQueue[int | None] = mp.JoinableQueue()
    taken, may_finish = mp.Semaphore(0), mp.Event()
    total: Synchronized[int] = mp.Value("i", 0)
    workers = [
        mp.Process(target=work, args=(tasks, taken, may_finish, total))
        for _ in range(WORKERS)
    ]
    for worker in workers:
        worker.start()

    for number in 1, 2:
        tasks.put(number)
    for _ in range(WORKERS):
        taken.acquire()
    print("both tasks are taken, the total is", total.value)
    may_finish.set()
    tasks.join()
    print("both are finished, the total is", total.value)

    for number in 10, 20, 30:  # the workers are still there
        tasks.put(number)
    tasks.join()
    print("the second round is finished, the total is", total.value)

    for _ in workers:
        tasks.put(None)
    tasks.join()
    try:
        tasks.task_done()
    except ValueError as error:
        print("one task_done too many:", type(error).__name__)
    for worker in workers:
        worker.join()
    print("exit codes:", [worker.exitcode for worker in workers])


if __name__ == "__main__":
    main()
