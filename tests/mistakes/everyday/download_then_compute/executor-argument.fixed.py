from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context


def compute(page):
    return len(page)


def fetch_and_compute(url, workers):
    page = b"a page"
    return workers.submit(compute, page).result()


def main():
    with (
        ProcessPoolExecutor(2, get_context("spawn")) as workers,
        ThreadPoolExecutor(2) as threads,
    ):
        job = threads.submit(fetch_and_compute, "/page", workers)
        print(job.result())


if __name__ == "__main__":
    main()
