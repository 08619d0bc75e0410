"""Share tasks among several consumers and stop every one of them."""

import multiprocessing as mp
from multiprocessing.queues import Queue

CONSUMERS = 3
TASKS = ["2", "3", "4", "5", "six", "7"]


def square(text: str) -> str:
    """Do one task; what goes wrong with it is an answer, too."""
    try:
        return f"{text} squared is {int(text) ** 2}"
    except Exception as error:
        return f"{text} failed: {type(error).__name__}"


def consume(
    tasks: "Queue[str | None]", results: "Queue[str | None]"
) -> None:
    """Do tasks until a None arrives, then send a None onwards."""
    try:
        while (task := tasks.get()) is not None:
            results.put(square(task))
    finally:
        results.put(None)  # after all results of this consumer


def main() -> None:
    """Hand out the tasks, and collect an answer to each."""
    tasks: Queue[str | None] = mp.Queue()
    results: Queue[str | None] = mp.Queue()
    consumers = [
        mp.Process(target=consume, args=(tasks, results), daemon=True)
        for _ in range(CONSUMERS)
    ]
    for consumer in consumers:
        consumer.start()

    answers: list[str] = []
    try:
        for task in TASKS:
            tasks.put(task)
        for _ in consumers:
            tasks.put(None)  # one each: who gets it gets nothing more
        for _ in consumers:
            while (answer := results.get()) is not None:
                answers.append(answer)
    except BaseException:
        tasks.cancel_join_thread()  # leave the rest undone
        raise
    for consumer in consumers:
        consumer.join()

    print(f"{len(TASKS)} tasks, {len(answers)} answers")
    print(*sorted(answers), sep="\n")
    print("exit codes:", [consumer.exitcode for consumer in consumers])


if __name__ == "__main__":
    main()
