import asyncio
import time

waiting = 0


async def fetch(page):
    global waiting
    waiting += 1
    print("page", page, "asked for, waiting now:", waiting)
    await asyncio.to_thread(time.sleep, 0.1)
    waiting -= 1


async def main():
    async with asyncio.TaskGroup() as group:
        for page in range(3):
            group.create_task(fetch(page))


asyncio.run(main())
