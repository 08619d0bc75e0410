import asyncio
from concurrent.futures import ProcessPoolExecutor


def count_primes(limit):
    return sum(all(n % d for d in range(2, n)) for n in range(2, limit))


async def answer():
    print("a request is answered")


async def main():
    task = asyncio.create_task(answer())
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1) as executor:
        job = loop.run_in_executor(executor, count_primes, 2000)
    print("the executor has ended")
    await task
    print(await job, "primes")


if __name__ == "__main__":
    asyncio.run(main())
