from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from urllib.request import urlopen

URL = Path(__file__).as_uri()  # http://… does the same


def count(response):
    return len(response.read())


def main():
    with ProcessPoolExecutor(1) as workers, urlopen(URL) as response:
        print(workers.submit(count, response).result() > 0)


if __name__ == "__main__":
    main()
