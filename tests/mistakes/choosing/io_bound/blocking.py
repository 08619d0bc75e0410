import asyncio
import time


async def fetch(page):
    print("asks for", page)
    time.sleep(0.1)
    print("has", page)


async def main():
    async with asyncio.TaskGroup() as group:
        for page in range(3):
            group.create_task(fetch(page))


asyncio.run(main())
