import asyncio
from concurrent.futures import ProcessPoolExecutor


async def main(executor):
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(executor, int, "ff", base=16))


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        asyncio.run(main(executor))
