from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from urllib.request import urlopen

URL = Path(__file__).as_uri()


def count(page):
    return len(page)


def main():
    with ProcessPoolExecutor(1) as workers, urlopen(URL) as response:
        page = response.read()
        print(workers.submit(count, page).result() > 0)


if __name__ == "__main__":
    main()
