"""What a reader needs who cannot see well, or has no mouse."""

from itertools import product
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import (  # type: ignore[import-untyped]
    Axe,
)
from playwright.sync_api import Browser, Page

from tests.browser.conftest import at_home, report

PAGES = [
    "index.html",
    "pools/parallel_map.html",
    "pools/index.html",
    "by_error.html",
    "evidence.html",
    "404.html",
    "zh/index.html",
    "zh/pools/parallel_map.html",
]
SIZES = {"desktop": (1440, 900), "phone": (390, 844)}
Scheme = Literal["light", "dark"]

# What has the focus, and what is wrong with how that is seen. A radio button
# of no size has a label that shows it, or a row of labels.
FOCUS = """async () => {
  await new Promise((then) => requestAnimationFrame(then));
  const found = document.activeElement;
  if (found === document.body) return null;
  const seen = found.type === "radio"
    ? found.parentElement.querySelector(":scope > .tabbed-labels")
      ?? document.querySelector(`[for=${found.id}] ~ label:not([hidden])`)
      ?? found.nextElementSibling
    : found;
  const shown = [seen, found.nextElementSibling].find(
    (part) => part && part.getBoundingClientRect().width > 0) ?? seen;
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const name = `${found.tagName} ${found.className} `
    + (found.ariaLabel ?? found.textContent).trim().slice(0, 30);
  const faults = [];
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 1)
    faults.push("has no outline");
  const slides = found.name === "query"; // from the side, on a phone
  if (!slides && (right - left < 8 || bottom - top < 8 || left < 0 || right > innerWidth
      || top < 0 || bottom > innerHeight && top > innerHeight - 8))
    faults.push("is out of sight");
  return faults.map((fault) => `${name} ${fault}`);
}"""
STOPS = 400  # of the Tab key, more than any page has


def opened(
    browser: Browser, address: str, name: str, size: str, scheme: Scheme
) -> Page:
    """A page in a window of its own, once nothing moves any more."""
    width, height = SIZES[size]
    page = browser.new_page(
        color_scheme=scheme,
        viewport={"width": width, "height": height},
    )
    page.goto(
        at_home(page, name) if name == "404.html" else address + name
    )
    page.add_style_tag(content="* { transition: none !important }")
    return page


@pytest.mark.parametrize(
    ("name", "size", "scheme"),
    list(product(PAGES, SIZES, ["light", "dark"])),
)
def test_axe(
    browser: Browser, address: str, name: str, size: str, scheme: Scheme
) -> None:
    """The rules that axe knows are kept, those of good practice too."""
    with opened(browser, address, name, size, scheme) as page:
        found = Axe().run(page).response["violations"]
    report(f"{name} ({size}, {scheme})", [*map(in_words, found)])


def in_words(violation: dict[str, Any]) -> str:
    """A rule that is broken, and by what."""
    targets = [str(node["target"]) for node in violation["nodes"]]
    return (
        f"{violation['id']}: {violation['help']}:"
        f" {len(targets)} times, as by {', '.join(targets[:3])}"
    )


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", [*PAGES[:3], "zh/index.html"])
def test_focus_is_seen(
    browser: Browser, address: str, name: str, size: str
) -> None:
    """Tab leads to everything that can be used, and is seen everywhere."""
    faults: list[str] = []
    with opened(browser, address, name, size, "light") as page:
        stops = 0
        page.keyboard.press("Tab")
        while (found := page.evaluate(FOCUS)) is not None:
            faults += found
            stops += 1
            assert stops < STOPS
            page.keyboard.press("Tab")
    assert stops > 20
    report(f"{name} ({size})", faults)


def test_menu_opens_by_keyboard(browser: Browser, address: str) -> None:
    """Where it is closed, Tab finds what opens it, and then its entries."""
    with opened(
        browser, address, "index.html", "phone", "light"
    ) as page:
        menu = page.locator(".md-header [for=__drawer]")
        entry = page.locator(".md-nav--primary > ul > li > a").last
        assert not entry.is_visible()
        menu.focus()
        page.keyboard.press("Enter")
        entry.wait_for()


@pytest.mark.parametrize("folder", ["", "zh/"])
def test_the_key_of_the_search_is_told(
    page: Page, address: str, folder: str
) -> None:
    """In the box itself, as long as nothing is typed, and on home."""
    page.goto(f"{address}{folder}index.html")
    assert page.locator("article kbd", has_text="/").count() > 0
    told = """form => getComputedStyle(form, "::after").content"""
    form = page.locator(".md-search__form")
    assert form.evaluate(told) == '"/"'
    page.keyboard.press("/")
    page.locator("input.md-search__input:focus").wait_for()
    assert form.evaluate(told) == "none"
