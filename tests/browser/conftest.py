"""A real browser, and a server that has the site under a prefix."""

import os
import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    sync_playwright,
)

from tests.harness import recipes

SITE = Path(os.environ.get("SITE", recipes.ROOT / "site"))
PREFIX = "/some/prefix"
WIDTH, HEIGHT = 1280, 800
BROWSERS = ["chromium", "chromium-browser", "google-chrome"]
NO_BROWSER = (
    "no browser: install Chromium (on Debian: apt-get install chromium)"
    " or Chrome, or set CHROMIUM to the path of one"
)
QUIET = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
]


class Handler(SimpleHTTPRequestHandler):
    """Serve a folder under the prefix, and nothing outside it."""

    protocol_version = "HTTP/1.1"

    def translate_path(self, path: str) -> str:
        """The file of an address; no file is called by the empty name."""
        if not path.startswith(f"{PREFIX}/"):
            return ""
        return super().translate_path(path.removeprefix(PREFIX))

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the browser tells what went wrong."""


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Serve the site; gives the address of its home, with a slash."""
    if not (SITE / "index.html").exists():
        pytest.exit(f"{SITE} has no site: run `nox -s docs` first", 1)
    handler = partial(Handler, directory=str(SITE))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}{PREFIX}/"
        server.shutdown()
        thread.join()


def chromium() -> str:
    """Find the browser; without one, skip, but stop with an error in CI."""
    wanted = [os.environ.get("CHROMIUM", ""), *BROWSERS]
    found = next(filter(None, map(shutil.which, wanted)), None)
    if found is None and "CI" in os.environ:
        pytest.exit(NO_BROWSER, 1)
    return found or pytest.skip(NO_BROWSER)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests."""
    path = chromium()
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    args = QUIET + (["--no-sandbox"] if as_root else [])
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=args
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def context(browser: Browser) -> BrowserContext:
    """A desktop window that lets pages use the clipboard."""
    context = browser.new_context(
        viewport={"width": WIDTH, "height": HEIGHT}
    )
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    context.set_default_timeout(10_000)
    return context


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """An empty tab."""
    page = context.new_page()
    yield page
    page.close()
