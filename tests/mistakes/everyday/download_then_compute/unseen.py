from concurrent.futures import ThreadPoolExecutor
from urllib.request import urlopen

URLS = ["data:,hello", "file:///no/such/page"]


def download(url):
    with urlopen(url) as response:
        print(response.read().decode(), "is there")


def main():
    with ThreadPoolExecutor(2) as threads:
        for url in URLS:
            threads.submit(download, url)
    print("all done")


if __name__ == "__main__":
    main()
