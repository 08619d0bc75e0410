"""Wait for many answers at once, with threads and with asyncio."""

import asyncio
import sys
import time
from concurrent.futures import ThreadPoolExecutor

PAGES = range(8)
SECONDS = 0.1  # how long a server takes to answer


def fetch(page: int) -> str:
    """Wait for a server as a blocking library does."""
    time.sleep(SECONDS)
    return f"page-{page}"


async def fetch_async(page: int) -> str:
    """Wait for a server as an asyncio library does."""
    await asyncio.sleep(SECONDS)
    return f"page-{page}"


def with_threads() -> list[str]:
    """Let eight threads wait, one for each page."""
    with ThreadPoolExecutor(max_workers=len(PAGES)) as executor:
        return list(executor.map(fetch, PAGES))


async def with_asyncio() -> list[str]:
    """Let one thread wait for all pages together."""
    return await asyncio.gather(*map(fetch_async, PAGES))


def main() -> None:
    """Fetch the same pages in two ways."""
    begin = time.perf_counter()
    print("threads:", *with_threads())
    middle = time.perf_counter()
    print("asyncio:", *asyncio.run(with_asyncio()))
    end = time.perf_counter()
    print(
        f"threads {middle - begin:.2f} s, asyncio {end - middle:.2f} s,"
        f" one after the other {len(PAGES) * SECONDS:.2f} s",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main()
