import asyncio
from concurrent.futures import ProcessPoolExecutor


def count_primes(limit):
    return sum(all(n % d for d in range(2, n)) for n in range(2, limit))


async def count(executor, limit):
    loop = asyncio.get_running_loop()
    job = loop.run_in_executor(executor, count_primes, limit)
    print(await job, "primes")


async def answer():
    print("a request is answered")


async def main(executor):
    async with asyncio.TaskGroup() as group:
        group.create_task(count(executor, 1000))
        group.create_task(answer())


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        asyncio.run(main(executor))
