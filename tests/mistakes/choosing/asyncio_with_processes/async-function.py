import asyncio
from concurrent.futures import ProcessPoolExecutor


async def square(number):
    return number**2


async def main(executor):
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(executor, square, 3))


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        asyncio.run(main(executor))
