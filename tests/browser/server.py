"""Serve the built site as a real host does: under a prefix, compressed."""

import gzip
import io
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import BinaryIO

from tests.harness import recipes

SITE = Path(os.environ.get("SITE", recipes.ROOT / "site"))
PREFIX = "/some/prefix"
TEXTS = (".html", ".css", ".js", ".json", ".svg", ".txt", ".xml", ".py")
DAY = 24 * 60 * 60


class Handler(SimpleHTTPRequestHandler):
    """Serve a folder under the prefix, and nothing outside it."""

    protocol_version = "HTTP/1.1"

    def translate_path(self, path: str) -> str:
        """The file of an address; no file is called by the empty name."""
        if not path.startswith(f"{PREFIX}/"):
            return ""
        return super().translate_path(path.removeprefix(PREFIX))

    def send_head(self) -> BinaryIO | io.BytesIO | None:
        """Answer with a compressed text; anything else is left as it is."""
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        accepted = self.headers.get("Accept-Encoding", "")
        if (
            path.suffix not in TEXTS
            or "gzip" not in accepted
            or not path.is_file()
        ):
            return super().send_head()
        packed = gzip.compress(path.read_bytes(), compresslevel=6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(packed)))
        self.send_header("Cache-Control", f"max-age={DAY}")
        self.end_headers()
        return io.BytesIO(packed)

    def send_error(
        self,
        code: int,
        message: str | None = None,
        explain: str | None = None,
    ) -> None:
        """Answer what is not there with the page 404.html, as hosts do."""
        page = Path(self.directory, "404.html")
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        content = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def handle(self) -> None:
        """Let a browser go that closes before it has read all."""
        with suppress(ConnectionError):
            super().handle()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the browser tells what went wrong."""


@contextmanager
def serving(site: Path = SITE, port: int = 0) -> Iterator[str]:
    """Serve a site; gives the address of its home, with a slash."""
    handler = partial(Handler, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{PREFIX}/"
        finally:
            server.shutdown()
            thread.join()
