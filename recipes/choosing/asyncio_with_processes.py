"""Keep the event loop awake while processes compute."""

import asyncio
from concurrent.futures import Executor, ProcessPoolExecutor

LIMITS = (60_000, 70_000, 80_000)


def count_primes(limit: int) -> int:
    """Count the primes below a limit, the slow way."""
    return sum(
        all(n % d for d in range(2, int(n**0.5) + 1))
        for n in range(2, limit)
    )


async def count(executor: Executor, limit: int) -> int:
    """Let a worker count, and let others run meanwhile."""
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(executor, count_primes, limit)


async def watch(jobs: list["asyncio.Task[int]"]) -> int:
    """Wake up now and then; return how often jobs were still on."""
    beats = 0
    while not all(job.done() for job in jobs):
        await asyncio.sleep(0.01)
        beats += 1
    return beats


async def serve(executor: Executor) -> None:
    """Count in three jobs, and watch them at the same time."""
    async with asyncio.TaskGroup() as group:
        counts = [count(executor, limit) for limit in LIMITS]
        jobs = [group.create_task(job) for job in counts]
        watching = group.create_task(watch(jobs))
    print("primes:", *(job.result() for job in jobs))
    print("the loop was awake meanwhile:", watching.result() > 0)


def main() -> None:
    """Open the executor outside the loop, the loop inside."""
    with ProcessPoolExecutor(2) as executor:
        asyncio.run(serve(executor))


if __name__ == "__main__":
    main()
