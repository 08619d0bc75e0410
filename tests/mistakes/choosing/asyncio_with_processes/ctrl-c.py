import asyncio
import os
import signal
import time
from concurrent.futures import ProcessPoolExecutor


def work():
    os.kill(os.getpid(), signal.SIGINT)  # as Ctrl-C does
    time.sleep(0.1)
    return "the worker went on to its end"


async def main(executor):
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(executor, work))


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        asyncio.run(main(executor))
