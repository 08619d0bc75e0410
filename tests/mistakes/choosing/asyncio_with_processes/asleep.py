import asyncio


def count_primes(limit):
    return sum(all(n % d for d in range(2, n)) for n in range(2, limit))


async def count(limit):
    print(count_primes(limit), "primes")


async def answer():
    print("a request is answered")


async def main():
    async with asyncio.TaskGroup() as group:
        for limit in (1000, 2000):
            group.create_task(count(limit))
        group.create_task(answer())


if __name__ == "__main__":
    asyncio.run(main())
