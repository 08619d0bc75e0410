import asyncio


async def fail():
    raise ValueError("no such page")


async def save():
    await asyncio.sleep(0.05)
    print("saved, although the job had failed")


async def main():
    try:
        await asyncio.gather(fail(), save())
    except ValueError:
        print("the job failed")
    await asyncio.sleep(0.1)


asyncio.run(main())
