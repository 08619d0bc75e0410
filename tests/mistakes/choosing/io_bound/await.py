import asyncio


async def fetch(page):
    await asyncio.sleep(0.1)
    return f"page-{page}"


async def main():
    fetch(1)
    print("fetched")


asyncio.run(main())
