"""Wait for many answers at once, with threads and with asyncio."""

import asyncio
import sys
import time
from concurrent.futures import ThreadPoolExecutor

PAGES = range(8)
LIMIT = 8  # so many waits at the same time


def fetch(page: int) -> str:
    """Wait for a server as a blocking library does."""
    time.sleep(0.1)
    return f"page-{page}"


async def fetch_async(page: int, limit: asyncio.Semaphore) -> str:
    """Wait for a server as an asyncio library does."""
    async with limit:
        await asyncio.sleep(0.1)
        return f"page-{page}"


def with_threads() -> list[str]:
    """Let a thread wait for each page."""
    with ThreadPoolExecutor(LIMIT) as executor:
        return list(executor.map(fetch, PAGES))


async def with_asyncio() -> list[str]:
    """Let one thread wait for all pages."""
    limit = asyncio.Semaphore(LIMIT)
    jobs = [fetch_async(page, limit) for page in PAGES]
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(job) for job in jobs]
    return [task.result() for task in tasks]


def main() -> None:
    """Fetch the same pages in two ways."""
    begin = time.perf_counter()
    print("threads:", *with_threads())
    print("asyncio:", *asyncio.run(with_asyncio()))
    print(f"{time.perf_counter() - begin:.2f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
