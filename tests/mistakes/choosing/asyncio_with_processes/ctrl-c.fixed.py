import asyncio
import os
import signal
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def heed_ctrl_c():
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def work():
    os.kill(os.getpid(), signal.SIGINT)  # as Ctrl-C does
    time.sleep(0.1)
    return "the worker went on to its end"


async def main(executor):
    loop = asyncio.get_running_loop()
    try:
        print(await loop.run_in_executor(executor, work))
    except BrokenProcessPool:
        print("the worker has ended")


if __name__ == "__main__":
    with ProcessPoolExecutor(1, initializer=heed_ctrl_c) as executor:
        asyncio.run(main(executor))
