import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def download(name):
    time.sleep(0.2 if name == "slow" else 0)
    print(name, "is there", flush=True)
    return name


def compute(page):
    print("computing on", page, flush=True)


def main():
    with ThreadPoolExecutor(2) as threads:
        pages = list(threads.map(download, ["slow", "quick"]))
    with ProcessPoolExecutor(1) as workers:
        list(workers.map(compute, pages))


if __name__ == "__main__":
    main()
