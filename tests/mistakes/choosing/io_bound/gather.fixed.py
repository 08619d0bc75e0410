import asyncio


async def fail():
    raise ValueError("no such page")


async def save():
    await asyncio.sleep(0.05)
    print("saved, although the job had failed")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            group.create_task(save())
    except* ValueError:
        print("the job failed")
    await asyncio.sleep(0.1)


asyncio.run(main())
