from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from threading import Event

quick_is_done = Event()


def compute(page):
    print("computing on", page, flush=True)


def download_and_compute(name, workers):
    if name == "slow":
        quick_is_done.wait()
    print(name, "is there", flush=True)
    workers.submit(compute, name).result()
    quick_is_done.set()


def main():
    with (
        ProcessPoolExecutor(1, get_context("spawn")) as workers,
        ThreadPoolExecutor(2) as threads,
    ):
        for name in ["slow", "quick"]:
            threads.submit(download_and_compute, name, workers)


if __name__ == "__main__":
    main()
