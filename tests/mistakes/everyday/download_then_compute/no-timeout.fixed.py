import os
import socket
from concurrent.futures import ThreadPoolExecutor
from urllib.request import urlopen


def download(url):
    with urlopen(url, timeout=0.2) as response:
        return response.read()


def main():
    os.environ["no_proxy"] = "127.0.0.1"
    with (
        socket.create_server(("127.0.0.1", 0)) as silent,
        ThreadPoolExecutor(1) as threads,
    ):
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        print("downloading", flush=True)
        error = threads.submit(download, url).exception()
        print(type(error).__name__)


if __name__ == "__main__":
    main()
