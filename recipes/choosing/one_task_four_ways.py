"""Run one function in processes, threads, asyncio, interpreters."""

import asyncio
import concurrent.futures as cf
import sys
import time
from collections.abc import Callable

WORKERS = 2
LIMITS = range(1_000_000, 1_400_000, 100_000)


def add_squares(limit: int) -> int:
    """Compute for a while, in Python."""
    return sum(number * number for number in range(limit))


def run(kind: Callable[[int], cf.Executor]) -> list[int]:
    """Hand the tasks to the workers of an executor."""
    with kind(WORKERS) as executor:
        return list(executor.map(add_squares, LIMITS))


async def run_async() -> list[int]:
    """Await the tasks; asyncio hands them to threads of its own."""
    tasks = (asyncio.to_thread(add_squares, limit) for limit in LIMITS)
    return await asyncio.gather(*tasks)


def main() -> None:
    """Do the same in all ways that this Python has."""
    ways: dict[str, Callable[[], list[int]]] = {
        "processes": lambda: run(cf.ProcessPoolExecutor),
        "threads": lambda: run(cf.ThreadPoolExecutor),
        "asyncio": lambda: asyncio.run(run_async()),
    }
    if sys.version_info >= (3, 14):  # pragma: >=3.14 cover
        ways["interpreters"] = lambda: run(cf.InterpreterPoolExecutor)
    answers, times = [], []
    for name, way in ways.items():
        begin = time.perf_counter()
        answers.append(way())
        times.append(f"{name} {time.perf_counter() - begin:.2f} s")
    print("the same answers:", answers == answers[:1] * len(ways))
    print(", ".join(times), file=sys.stderr)


if __name__ == "__main__":
    main()
