import asyncio
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Barrier


def keep(shared):
    global barrier
    barrier = shared


def work():
    barrier.wait()  # the job has begun
    barrier.wait()  # the program has given up
    print("the job went on to its end", flush=True)


async def main(executor, barrier):
    loop = asyncio.get_running_loop()
    job = loop.run_in_executor(executor, work)
    barrier.wait()
    try:
        await asyncio.wait_for(job, timeout=0.1)
    except TimeoutError:
        print("given up, cancelled:", job.cancelled(), flush=True)
    barrier.wait()


if __name__ == "__main__":
    barrier = Barrier(2)
    with ProcessPoolExecutor(1, None, keep, (barrier,)) as executor:
        asyncio.run(main(executor, barrier))
