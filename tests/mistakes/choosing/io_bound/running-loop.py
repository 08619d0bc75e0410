import asyncio


async def fetch():
    await asyncio.sleep(0.1)


# A notebook runs your cells inside a loop, as this function does.
async def cell():
    asyncio.run(fetch())


asyncio.run(cell())
