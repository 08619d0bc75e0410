"""How a page arrives: light, in time, from a zip, and when it is missing."""

import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Response, Route

from tests.browser.conftest import at_home, report, watch
from tests.browser.server import SITE

FOLDERS = ["", "zh/"]
FIRST_LOAD = 110_000  # bytes, compressed, for a page and all it needs
KINDS = [
    "index.html",
    "pools/parallel_map.html",
    "pools/index.html",
    "evidence.html",
]
SLOW = 1.5  # seconds that the index takes on a bad day


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("folder", FOLDERS)
def test_first_load_is_light(
    browser: Browser, address: str, folder: str, kind: str
) -> None:
    """A reader who comes for the first time waits for little."""
    answers: list[Response] = []
    with browser.new_page() as page:
        page.on("response", lambda answer: answers.append(answer))
        page.goto(f"{address}{folder}{kind}", wait_until="networkidle")
        sizes = {
            answer.url: answer.request.sizes()["responseBodySize"]
            for answer in answers
        }
    assert len(sizes) > 3
    assert sum(sizes.values()) <= FIRST_LOAD, sizes


@pytest.mark.parametrize("folder", FOLDERS)
def test_what_is_typed_early_counts(
    page: Page, address: str, folder: str
) -> None:
    """The index is on its way, and the reader has already asked."""

    def late(route: Route) -> None:
        page.wait_for_timeout(SLOW * 1000)
        route.continue_()

    page.route("**/search_index.json", late)
    page.goto(f"{address}{folder}index.html", wait_until="networkidle")
    page.keyboard.press("/")
    page.keyboard.type("imap_unordered", delay=5)
    results = page.locator(".md-search-result__item > a")
    results.first.wait_for()
    links = results.evaluate_all("links => links.map(l => l.href)")
    assert any("/pools/stream_results.html" in link for link in links)


@pytest.mark.parametrize("folder", FOLDERS)
def test_zip_is_a_site(page: Page, tmp_path: Path, folder: str) -> None:
    """Unpacked, it opens from plain files, and finds what one asks."""
    with zipfile.ZipFile(SITE / folder / "offline.zip") as packed:
        packed.extractall(tmp_path)
    (home,) = tmp_path.glob("*/index.html")
    faults = watch(page, "")
    page.goto(home.as_uri())
    page.locator("article .cards a").first.click()
    page.wait_for_url("**/choosing/why_processes.html")
    page.keyboard.press("/")
    page.keyboard.type("imap_unordered", delay=5)
    results = page.locator(".md-search-result__item > a")
    results.first.wait_for()
    results.first.click()
    page.wait_for_url("**/pools/*.html**")
    assert page.url.startswith(home.parent.as_uri())
    report("from the zip", faults)


@pytest.mark.parametrize(
    "name", ["nothing.html", "zh/pools/nothing.html"]
)
@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_missing_page_leads_on(
    page: Page, name: str, language: str
) -> None:
    """A host shows 404.html at any depth, and all its links lead on."""
    said = (
        f"p[lang={language}]" if language != "en" else "p:not([lang])"
    )
    missing = at_home(page, name)
    page.goto(missing)
    page.locator("h1", has_text="404").wait_for()
    unstyled = page.locator("link[rel=stylesheet]").evaluate_all(
        "links => links.filter(link => !link.sheet).length"
    )
    assert unstyled == 0
    count = page.locator(f"article {said} a").count()
    assert count >= 3
    for place in range(count):
        page.goto(missing)
        page.locator(f"article {said} a").nth(place).click()
        page.locator("h1:not(:has-text('404'))").wait_for()
        spoken = page.locator("html").get_attribute("lang")
        assert spoken == language[:2]
