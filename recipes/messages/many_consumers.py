"""Share tasks among several consumers and stop every one of them."""

import multiprocessing as mp
from multiprocessing.queues import Queue

CONSUMERS = 3
TASKS = 12


def consume(
    consumer: int,
    tasks: "Queue[int | None]",
    results: "Queue[int | None]",
) -> None:
    """Square numbers until a None arrives, then send a None onwards."""
    while (number := tasks.get()) is not None:
        results.put(number**2)
    print(f"[consumer {consumer}] took a sentinel", flush=True)
    results.put(None)  # comes after all results of this consumer


def main() -> None:
    """Square the numbers in three consumers and collect the squares."""
    tasks: Queue[int | None] = mp.Queue()
    results: Queue[int | None] = mp.Queue()
    consumers = [
        mp.Process(target=consume, args=(i, tasks, results))
        for i in range(1, CONSUMERS + 1)
    ]
    for consumer in consumers:
        consumer.start()

    for number in range(TASKS):
        tasks.put(number)
    for _ in consumers:
        tasks.put(None)  # one each: who takes it takes nothing more

    squares: list[int] = []
    for _ in consumers:
        squares += iter(results.get, None)  # everything up to a None
    for consumer in consumers:
        consumer.join()

    print(f"{TASKS} tasks, {len(squares)} results")
    print("sorted:", sorted(squares))


if __name__ == "__main__":
    main()
