"""Wait until every task is finished, not only taken."""

import multiprocessing as mp
from multiprocessing.queues import JoinableQueue
from multiprocessing.sharedctypes import Synchronized

ROUNDS = [["1", "2", "three"], ["10", "20", "30"]]


def work(
    tasks: "JoinableQueue[str | None]", total: "Synchronized[int]"
) -> None:
    """Add up tasks until a None arrives; report those that fail."""
    while (text := tasks.get()) is not None:
        try:
            with total.get_lock():
                total.value += int(text)
        except Exception as error:
            print("[worker]", text, type(error).__name__, flush=True)
        finally:
            tasks.task_done()  # well or not, it is finished


def main() -> None:
    """Give two workers two rounds of tasks."""
    tasks: JoinableQueue[str | None] = mp.JoinableQueue()
    total: Synchronized[int] = mp.Value("i", 0)
    workers = [
        mp.Process(target=work, args=(tasks, total), daemon=True)
        for _ in range(2)
    ]
    for worker in workers:
        worker.start()
    try:
        for texts in ROUNDS:
            for text in texts:
                tasks.put(text)
            tasks.join()
            print("all tasks are finished, the total is", total.value)
    except BaseException:
        tasks.cancel_join_thread()  # leave the rest undone
        raise

    for _ in workers:
        tasks.put(None)  # one each, to end them
    for worker in workers:
        worker.join()
    print("exit codes:", [worker.exitcode for worker in workers])


if __name__ == "__main__":
    main()
