"""The built site, as a reader meets it in a real browser.

Needs `site/`, which `nox -s site` and `nox -s docs` build.
"""

import re
from itertools import product
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Error,
    Locator,
    Page,
)

from tests.browser.conftest import HEIGHT, report, watch
from tests.browser.server import SITE
from tests.harness import recipes

NARROW = 390  # a phone
NAMES = recipes.names()
LANGUAGES = {"en": "", "zh": "zh/"}
KINDS = [
    "index.html",
    "evidence.html",
    "by_error.html",
    "pools/index.html",
    "pools/parallel_map.html",
]
SCHEMES = {"light": "default", "dark": "slate"}
CONTRAST = (
    Path(__file__).with_name("contrast.js").read_text(encoding="utf-8")
)
SIDEWAYS = "html => html.scrollWidth > html.clientWidth"
WIDE_CODE = """blocks => blocks
    .filter(block => block.scrollWidth > block.clientWidth)
    .map(block => block.textContent.trim().split("\\n")[0])"""
CLIPBOARD = "() => navigator.clipboard.readText()"
# A host gives the page 404.html at any depth, so it alone names its files
# from the root of the host and works in no other place.
PAGES = sorted(
    path.relative_to(SITE).as_posix()
    for path in SITE.rglob("*.html")
    if path.name != "404.html"
)
SEARCHES = [
    ("en", "shared memory", "/shared_state/"),
    ("en", "Pool.map", "/pools/parallel_map.html"),
    ("en", "join waits for ever", "/messages/join_before_get.html"),
    ("en", "Can't pickle", "/pools/"),
    ("en", "imap_unordered", "/pools/"),
    ("zh", "进程池", "/zh/pools/"),
    ("zh", "队列", "/zh/messages/"),
    ("zh", "共享内存", "/zh/shared_state/"),
    ("zh", "重启崩溃的工作进程", "/zh/processes/restart_crashed.html"),
    ("zh", "Can't pickle", "/zh/pools/"),
    ("zh", "imap_unordered", "/zh/pools/"),
]


def script_block(page: Page, name: str) -> Locator:
    """The code block that shows the script of a recipe."""
    title = page.get_by_text(f"recipes/{name}.py", exact=True)
    return page.locator("div.highlight").filter(has=title)


@pytest.mark.parametrize(
    ("language", "name"),
    [*product(["en"], NAMES), ("zh", NAMES[0]), ("zh", NAMES[-1])],
)
def test_copy_button(
    page: Page, address: str, language: str, name: str
) -> None:
    """The button copies the very bytes of the script."""
    where = f"{LANGUAGES[language]}{name}.html"
    page.goto(address + where)
    page.evaluate("() => navigator.clipboard.writeText('')")
    try:
        script_block(page, name).locator(
            "[data-clipboard-target]"
        ).click()
        page.wait_for_function(CLIPBOARD)
    except Error:
        report(where, ["the copy button of the script copies nothing"])
    copied = page.evaluate(CLIPBOARD).encode()
    if copied != recipes.script(name).read_bytes():
        report(
            where, [f"the copy button of the script gives {copied!r}"]
        )


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_raw_script(
    context: BrowserContext, address: str, language: str, name: str
) -> None:
    """The page links to an address that serves the script's very bytes."""
    where = f"{LANGUAGES[language]}{name}.html"
    raw = where.replace(".html", ".py")
    html = context.request.get(address + where).text()
    if f'href="{Path(raw).name}"' not in html:
        report(where, [f"has no link to {raw}"])
    response = context.request.get(address + raw)
    if response.body() != recipes.script(name).read_bytes():
        report(
            raw,
            [f"is not the script (the answer is {response.status})"],
        )


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("here", "there"), [("en", "zh"), ("zh", "en")]
)
def test_language_menu(
    page: Page, address: str, here: str, there: str, kind: str
) -> None:
    """The menu in the header leads to the same page in the other language."""
    where = LANGUAGES[here] + kind
    page.goto(address + where)
    page.locator(".md-select > button").hover()
    page.locator(f".md-select__link[hreflang^={there}]").click()
    page.wait_for_load_state()
    wanted = address + LANGUAGES[there] + kind
    spoken = page.locator("html").get_attribute("lang")
    if page.url != wanted or spoken != there:
        report(
            where,
            [f"the entry {there!r} of the menu leads to {page.url}"],
        )


@pytest.mark.parametrize(("language", "query", "target"), SEARCHES)
def test_search(
    page: Page, address: str, language: str, query: str, target: str
) -> None:
    """A good page is among the first three results, and marks the words."""
    where = f"{LANGUAGES[language]}index.html"
    page.goto(address + where)
    page.locator("input.md-search__input").click()
    page.keyboard.insert_text(query)
    page.keyboard.press("End")
    results = page.locator(".md-search-result__item > a")
    try:
        results.first.wait_for()
    except Error:
        report(where, [f"searching {query!r} finds nothing"])
    found = results.evaluate_all(
        "links => links.map(link => link.href)"
    )[:3]
    places = [target in link for link in found]
    if True not in places:
        report(where, [f"searching {query!r} first finds {found}"])
    results.nth(places.index(True)).click()
    page.wait_for_url(f"**{target}**")
    follow(page, query)


def follow(page: Page, query: str) -> None:
    """The page that a search led to marks words of the query."""
    where = urlsplit(page.url).path
    try:
        page.locator("article mark").first.wait_for(state="attached")
    except Error:
        report(where, [f"marks nothing after searching {query!r}"])
    marks = {
        text.lower() for text in page.locator("mark").all_inner_texts()
    }
    if any(mark not in query.lower() for mark in marks):
        report(
            where,
            [f"searching {query!r} marks {sorted(marks)} instead"],
        )


@pytest.mark.parametrize("name", PAGES)
def test_page_is_sound(page: Page, address: str, name: str) -> None:
    """A page loads what it needs from here alone, and fits the window."""
    faults = watch(page, address)
    page.goto(address + name, wait_until="networkidle")
    wide = page.locator("pre, pre > code").evaluate_all(WIDE_CODE)
    faults += [f"this code is too wide: {line}" for line in wide]
    if page.locator("html").evaluate(SIDEWAYS):
        faults.append("scrolls sideways on a desktop")
    page.set_viewport_size({"width": NARROW, "height": HEIGHT})
    if page.locator("html").evaluate(SIDEWAYS):
        faults.append(
            f"scrolls sideways in a window of {NARROW} pixels"
        )
    report(name, faults)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast(
    browser: Browser,
    address: str,
    scheme: Literal["light", "dark"],
    language: str,
    kind: str,
) -> None:
    """Each text that is shown stands out from what is behind it."""
    where = LANGUAGES[language] + kind
    with browser.new_page(color_scheme=scheme) as page:
        page.goto(address + where)
        page.locator(
            f"body[data-md-color-scheme={SCHEMES[scheme]}]"
        ).wait_for()
        page.add_style_tag(content="* { transition: none !important }")
        report(f"{where} ({scheme})", page.evaluate(CONTRAST))


@pytest.mark.parametrize("key", ["/", "s"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_keyboard(
    page: Page, address: str, language: str, key: str
) -> None:
    """Tab first reaches the skip link; a key opens the search."""
    where = f"{LANGUAGES[language]}{KINDS[-1]}"
    page.goto(address + where)
    page.keyboard.press("Tab")
    if page.locator("a.md-skip:focus").count() == 0:
        report(where, ["the first Tab does not reach the skip link"])
    page.keyboard.press(key)
    try:
        page.locator("input.md-search__input:focus").wait_for(
            timeout=2000
        )
    except Error:
        report(where, [f"the key {key!r} does not open the search"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_next_and_previous(
    page: Page, address: str, language: str
) -> None:
    """Two keys turn the pages of a chapter."""
    first, second = recipes_in_order(language)[:2]
    page.goto(address + first)
    page.keyboard.press("n")
    page.wait_for_url(f"**/{second}")
    page.keyboard.press("p")
    page.wait_for_url(f"**/{first}")


def recipes_in_order(language: str) -> list[str]:
    """The pages of the first chapter as its index lists them."""
    index = SITE / LANGUAGES[language] / "processes" / "index.html"
    names = re.findall(
        r'<strong><a href="(\w+\.html)"', index.read_text("utf-8")
    )
    return [f"{LANGUAGES[language]}processes/{name}" for name in names]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_files(page: Page, language: str, kind: str) -> None:
    """A page opened from disk has its looks, and its links lead to files."""
    where = LANGUAGES[language] + kind
    page.goto((SITE / where).resolve().as_uri())
    sheets = page.locator("link[rel=stylesheet]").evaluate_all(
        "links => links.filter(link => !link.sheet).map(link => link.href)"
    )
    faults = [f"lacks its style sheet {sheet}" for sheet in sheets]
    links = page.locator("a[href]").evaluate_all(
        "links => links.map(link => link.href)"
    )
    for link in map(urlsplit, links):
        path = Path(url2pathname(link.path))
        if link.scheme == "file" and not path.is_file():
            faults.append(f"a link leads to {path}, which is no file")
    report(where, faults)
