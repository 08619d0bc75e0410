from concurrent.futures import ProcessPoolExecutor


def compute(page):
    return len(page)


def fetch_and_compute(url, workers):
    page = b"a page"
    return workers.submit(compute, page).result()


def main():
    with ProcessPoolExecutor(2) as workers:
        job = workers.submit(fetch_and_compute, "/page", workers)
        print(job.result())


if __name__ == "__main__":
    main()
