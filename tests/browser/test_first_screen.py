"""What a reader sees first: the code, whole names, controls beside it."""

from pathlib import Path
from statistics import median

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import report
from tests.harness import recipes

LANGUAGES = {"en": "", "zh": "zh/"}
NAMES = recipes.names()
LAPTOP, PHONE = (1440, 900), (390, 844)
LONGEST = f"{max(NAMES, key=len)}.html"  # a name that fills its bar
WIDTHS = [
    320,
    360,
    390,
    480,
    600,
    720,
    768,
    960,
    1024,
    1220,
    1280,
    1440,
]
CONTRAST = (
    Path(__file__).with_name("contrast.js").read_text(encoding="utf-8")
)
# How many lines of a script can be seen before the page is moved.
LINES = """() => {
  const code = document.querySelector(".script pre > code");
  const range = document.createRange();
  const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  const seen = [];
  let line = 0;
  while (texts.nextNode()) {
    const node = texts.currentNode;
    for (let place = 0; place < node.length; place++) {
      if (node.data[place] !== "\\n") continue;
      range.setStart(node, place);
      range.setEnd(node, place + 1);
      const { bottom } = range.getBoundingClientRect();
      if (bottom > 0 && bottom <= innerHeight) seen.push(line);
      line += 1;
    }
  }
  return [seen.length, line];
}"""
# Whether a line of text of any block of code lies under its controls.
COVERED = """() => {
  const faults = [];
  const range = document.createRange();
  for (const button of document.querySelectorAll(
    ".md-code__button, .script > p:last-child a")) {
    const control = button.getBoundingClientRect();
    if (!control.width) continue;
    const block = button.closest("pre")
      ?? button.closest(".script").querySelector("pre");
    const shown = block.getBoundingClientRect();
    range.selectNodeContents(block.querySelector("code"));
    const name = block.parentElement.querySelector(".filename");
    const texts = [...range.getClientRects()];
    if (name) {
      const { right } = name.getBoundingClientRect();
      const end = right - parseFloat(getComputedStyle(name).paddingRight);
      range.selectNodeContents(name);
      for (const text of range.getClientRects())
        texts.push({ width: 1, left: text.left, top: text.top,
          right: Math.min(text.right, end), bottom: text.bottom });
    }
    for (const text of texts) {
      const right = Math.min(text.right, shown.right);
      if (text.width > 0 && text.left < control.right
          && right > control.left && text.top < control.bottom
          && text.bottom > control.top) {
        const title = name?.textContent ?? block.textContent.slice(0, 20);
        faults.push(`the control ${button.title || button.textContent}`
          + ` covers ${title}`);
        break;
      }
    }
  }
  return faults;
}"""
WRAPPED = """() => [...document.querySelectorAll(
  ".md-sidebar--primary .md-nav__link .md-ellipsis, .md-tabs__link")]
  .filter((name) => name.getClientRects().length
    && name.offsetHeight > 1.7 * parseFloat(getComputedStyle(name).fontSize)
    || name.scrollWidth > name.clientWidth + 1 && name.clientWidth)
  .map((name) => name.textContent.trim())"""
HEADER = """() => [...document.querySelectorAll(
  ".md-header__topic:first-child .md-ellipsis")]
  .filter((name) => name.scrollWidth > name.clientWidth)
  .map((name) => name.textContent.trim())"""


def lines_seen(page: Page, address: str) -> dict[str, int]:
    """How many lines of each page's script are on the first screen.

    A script that is shorter counts as much as fits on the screen.
    """
    found = {}
    for language, folder in LANGUAGES.items():
        for name in NAMES:
            page.goto(f"{address}{folder}{name}.html")
            seen, all_lines = page.evaluate(LINES)
            whole = 1000 if seen == all_lines else seen
            found[f"{language} {name}"] = whole
    return found


@pytest.mark.parametrize(
    ("size", "least", "middle"), [(LAPTOP, 19, 25), (PHONE, 14, 14)]
)
def test_code_comes_first(
    page: Page,
    address: str,
    size: tuple[int, int],
    least: int,
    middle: int,
) -> None:
    """Much of every script, or all of it, is on the first screen."""
    width, height = size
    page.set_viewport_size({"width": width, "height": height})
    found = lines_seen(page, address)
    faults = [
        f"{name}: {lines}"
        for name, lines in found.items()
        if lines < least
    ]
    report(f"fewer than {least} lines", faults)
    assert median(found.values()) >= middle


@pytest.mark.parametrize("folder", LANGUAGES.values())
def test_parallel_map_is_one_screen(
    page: Page, address: str, folder: str
) -> None:
    """The script and its output are seen together."""
    width, height = LAPTOP
    page.set_viewport_size({"width": width, "height": height})
    page.goto(f"{address}{folder}pools/parallel_map.html")
    ends = page.locator("article .output pre").first.bounding_box()
    assert ends is not None
    assert ends["y"] + ends["height"] <= height


@pytest.mark.parametrize("width", WIDTHS)
def test_controls_cover_no_code(
    page: Page, address: str, width: int
) -> None:
    """Copy, download and source stand beside the text, at any width."""
    page.set_viewport_size({"width": width, "height": 900})
    faults = []
    for name in "index.html", "pools/parallel_map.html", LONGEST:
        page.goto(address + name)
        page.locator("details").evaluate_all(
            "folded => folded.forEach(part => part.open = true)"
        )
        page.locator(".md-code__button").first.wait_for()
        faults += [f"{name}: {it}" for it in page.evaluate(COVERED)]
    report(f"{width} pixels", faults)


@pytest.mark.parametrize("width", [1220, 1280, 1440])
def test_menu_does_not_wrap(
    page: Page, address: str, width: int
) -> None:
    """A name in the menu is one line, in every chapter."""
    page.set_viewport_size({"width": width, "height": 900})
    faults = []
    chapters = sorted({name.split("/")[0] for name in NAMES})
    for folder in LANGUAGES.values():
        for chapter in chapters:
            page.goto(f"{address}{folder}{chapter}/index.html")
            faults += page.evaluate(WRAPPED)
    report(f"{width} pixels", faults)


@pytest.mark.parametrize("width", [360, 390, 1440])
@pytest.mark.parametrize("folder", LANGUAGES.values())
def test_header_has_the_whole_name(
    page: Page, address: str, folder: str, width: int
) -> None:
    """Of the site, on a phone too."""
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(f"{address}{folder}index.html")
    assert page.evaluate(HEADER) == []


@pytest.mark.parametrize("name", ["index", "pools/parallel_map"])
def test_printed_from_dark_mode(
    browser: Browser, address: str, name: str
) -> None:
    """A page that is dark on the screen is dark text on white paper."""
    with browser.new_page(color_scheme="dark") as page:
        page.goto(f"{address}{name}.html")
        page.locator("body[data-md-color-scheme=slate]").wait_for()
        page.emulate_media(color_scheme="dark", media="print")
        page.add_style_tag(content="* { transition: none !important }")
        paper = page.locator("body").evaluate(
            "body => getComputedStyle(body).backgroundColor"
        )
        assert paper in {"rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}
        report(f"{name}, printed", page.evaluate(CONTRAST))
