"""Threads download pages; processes compute on each at once."""

import os
from concurrent import futures
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing import get_context
from threading import Thread
from urllib.request import urlopen

SPAWN = get_context("spawn")  # no fork beside threads
Counts = dict[str, "futures.Future[int]"]


def count_words(page: bytes) -> int:
    """Count the words of a page; it stands for longer work."""
    return len(page.split())


def fetch_and_count(url: str, workers: futures.Executor) -> int:
    """Download a page in this thread, count in a process."""
    with urlopen(url, timeout=10) as response:
        page = response.read()
    return workers.submit(count_words, page).result()


def count_all(urls: list[str]) -> Counts:
    """Count the words of all pages, each as it arrives."""
    with (
        futures.ProcessPoolExecutor(2, SPAWN) as workers,
        futures.ThreadPoolExecutor(8) as threads,
    ):
        return {
            url: threads.submit(fetch_and_count, url, workers)
            for url in urls
        }


class Site(BaseHTTPRequestHandler):
    """A site on this computer: /3 is a page of three words."""

    def do_GET(self) -> None:
        """Send the page that is asked for."""
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"word " * int(self.path[1:]))

    def log_message(self, *words: object) -> None:
        """Write no log."""


def main() -> None:
    """Count the words of three pages."""
    os.environ["no_proxy"] = "127.0.0.1"
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        Thread(target=server.serve_forever).start()
        home = f"http://127.0.0.1:{server.server_port}"
        try:
            pages = [f"{home}/{words}" for words in (3, 40_000, 7)]
            for url, count in count_all(pages).items():
                print(url.removeprefix(home), count.result())
        finally:
            server.shutdown()


if __name__ == "__main__":
    main()
