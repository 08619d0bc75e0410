import asyncio


async def fetch():
    await asyncio.sleep(0.1)
    return "page"


# A notebook runs your cells inside a loop, as this function does.
async def cell():
    print(await fetch())


asyncio.run(cell())
