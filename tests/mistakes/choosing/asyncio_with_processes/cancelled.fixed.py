import asyncio
import threading
from multiprocessing import Process


def work():
    threading.Event().wait()  # it takes forever


async def main():
    process = Process(target=work)
    process.start()
    try:
        async with asyncio.timeout(0.1):
            while process.is_alive():
                await asyncio.sleep(0.01)
    except TimeoutError:
        process.kill()
    process.join()
    print("exit code", process.exitcode)


if __name__ == "__main__":
    asyncio.run(main())
