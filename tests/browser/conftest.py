"""A real browser, and the site on a server under a prefix."""

import os
import re
import shutil
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    Response,
    Route,
    sync_playwright,
)

from tests.browser.server import SITE, serving

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


def report(name: str, faults: list[str]) -> None:
    """Fail with a line for each fault of a page, each line once."""
    if faults:
        lines = [f"{name}: {fault}" for fault in dict.fromkeys(faults)]
        pytest.fail("\n".join(lines), pytrace=False)


def watch(page: Page, address: str) -> list[str]:
    """A list that will hold what goes wrong while a page loads."""
    faults: list[str] = []

    def printed(line: ConsoleMessage) -> None:
        if line.type == "error":
            faults.append(f"console error: {line.text}")

    def asked(request: Request) -> None:
        if urlsplit(request.url).netloc not in (
            "",
            urlsplit(address).netloc,
        ):
            faults.append(f"asks another host for {request.url}")

    def answered(response: Response) -> None:
        if response.status >= 400:
            faults.append(f"{response.url} answers {response.status}")

    page.on(
        "pageerror",
        lambda e: faults.append(f"script error: {e.message}"),
    )
    page.on("console", printed)
    page.on("request", asked)
    page.on("response", answered)
    page.on(
        "requestfailed", lambda r: faults.append(f"cannot load {r.url}")
    )
    return faults


def at_home(page: Page, name: str) -> str:
    """The address of a page on the host that the site was built for.

    A host gives 404.html at any depth, so it names its files from the
    root. What the page asks of that host is answered from the site.
    """
    home = (SITE / "index.html").read_text(encoding="utf-8")
    found = re.search(r'rel="?canonical"? href="([^"]+)"', home)
    assert found, "home does not say its own address"
    root = found[1]

    def answer(route: Route) -> None:
        path = urlsplit(route.request.url.removeprefix(root)).path
        file = SITE / (path or "index.html")
        if file.is_dir():
            file /= "index.html"
        if file.is_file():
            route.fulfill(path=file)
        else:
            route.fulfill(status=404, path=SITE / "404.html")

    page.route(f"{root}**", answer)
    return root + name


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Serve the site; gives the address of its home, with a slash."""
    if not (SITE / "index.html").exists():
        pytest.exit(f"{SITE} has no site: run `nox -s docs` first", 1)
    with serving() as address:
        yield address


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
