import asyncio
from concurrent.futures import ProcessPoolExecutor
from functools import partial


async def main(executor):
    loop = asyncio.get_running_loop()
    read = partial(int, base=16)
    print(await loop.run_in_executor(executor, read, "ff"))


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        asyncio.run(main(executor))
