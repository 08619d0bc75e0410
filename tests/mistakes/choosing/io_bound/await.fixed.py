import asyncio


async def fetch(page):
    await asyncio.sleep(0.1)
    return f"page-{page}"


async def main():
    print(await fetch(1))


asyncio.run(main())
