from concurrent.futures import ThreadPoolExecutor
from urllib.request import urlopen

URLS = ["data:,hello", "file:///no/such/page"]


def download(url):
    with urlopen(url) as response:
        print(response.read().decode(), "is there")


def main():
    with ThreadPoolExecutor(2) as threads:
        jobs = {url: threads.submit(download, url) for url in URLS}
    for url, job in jobs.items():
        if error := job.exception():
            print(url, type(error).__name__)


if __name__ == "__main__":
    main()
