"""The built site: verbatim, self-contained, and linked to Python's docs.

Needs `site/`, which `nox -s tests` and `nox -s docs` build.
"""

import ast
import os
import re
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup, Tag

from tests.harness import mistakes, recipes

SITE = Path(os.environ.get("SITE", recipes.ROOT / "site"))
LANGUAGES = {"en": SITE, "zh": SITE / "zh"}
LOADING = {
    "script": "src",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "link": "href",
}
# These are addresses to go to or to tell, not files that are loaded.
HARMLESS_RELATIONS = {"alternate", "canonical", "next", "prev"}


@cache
def page(path: Path) -> BeautifulSoup:
    """A built page, parsed."""
    if not path.exists():
        pytest.fail(
            f"{path} is missing: run `nox -s docs`", pytrace=False
        )
    return BeautifulSoup(
        path.read_text(encoding="utf-8"), "html.parser"
    )


def built_pages() -> list[Path]:
    """All pages of the site, of both languages."""
    return sorted(SITE.rglob("*.html"))


def code_under(soup: BeautifulSoup, title: str) -> list[bytes]:
    """The text of the code blocks that have a title."""
    return [
        code.get_text().encode()
        for block in soup.select("div.highlight")
        if (name := block.select_one("span.filename"))
        and name.get_text() == title
        and (code := block.select_one("pre code"))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", recipes.names())
def test_script_and_output_are_verbatim(
    name: str, language: str
) -> None:
    """The page shows the very bytes of the script and the golden files."""
    soup = page(LANGUAGES[language] / f"{name}.html")
    script = recipes.script(name).read_bytes()
    assert code_under(soup, f"recipes/{name}.py") == [script]
    output = {"en": "Output", "zh": "输出"}[language]
    first, *of_mistakes = code_under(soup, output)
    assert first == recipes.golden(name).read_bytes()
    assert sorted(of_mistakes) == sorted(
        path.read_bytes()
        for mistake in mistakes.told_by(name)
        for fixed in (False, True)
        if (path := mistakes.golden(mistake, fixed)).exists()
    )
    stderr = recipes.golden(name, ".stderr")
    shown = code_under(soup, "stderr")
    assert shown == ([stderr.read_bytes()] if stderr.exists() else [])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", recipes.names())
def test_script_lies_beside_its_page(name: str, language: str) -> None:
    """The address of a script serves its very bytes, and is linked."""
    raw = LANGUAGES[language] / f"{name}.py"
    assert raw.read_bytes() == recipes.script(name).read_bytes()
    links = page(raw.with_suffix(".html")).select("article a[href]")
    assert raw.name in [link["href"] for link in links]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", recipes.names())
def test_functions_are_shown(name: str, language: str) -> None:
    """The reference at the end of a page has each public function."""
    soup = page(LANGUAGES[language] / f"{name}.html")
    module = ast.parse(recipes.script(name).read_text(encoding="utf-8"))
    for item in module.body:
        if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef):
            ident = f"{name.replace('/', '.')}.{item.name}"
            assert soup.find(id=ident), f"{ident} is not on the page"


def test_pages_load_nothing_from_elsewhere() -> None:
    """No page and no style sheet names another host to load from."""
    found = [
        f"{path.relative_to(SITE)}: {address}"
        for path in built_pages()
        for address in loaded(page(path))
        if urlsplit(address).netloc
    ]
    for sheet in SITE.rglob("*.css"):
        text = sheet.read_text(encoding="utf-8")
        outside = re.findall(
            r"(?:url\(|@import)\s*[\"']?((?:https?:)?//.+?)\W", text
        )
        found += [
            f"{sheet.relative_to(SITE)}: {link}" for link in outside
        ]
    assert not found


def loaded(soup: BeautifulSoup) -> list[str]:
    """The addresses that a browser loads for a page."""
    return [
        str(tag[attribute])
        for name, attribute in LOADING.items()
        for tag in soup.find_all(name)
        if isinstance(tag, Tag) and tag.has_attr(attribute)
        if not HARMLESS_RELATIONS & set(tag.get_attribute_list("rel"))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_python_links_speak_the_language(language: str) -> None:
    """Names of Python's own lead to its documentation in this language."""
    prefix = {"en": "/3/", "zh": "/zh-cn/3/"}[language]
    links = [
        urlsplit(str(link["href"]))
        for name in recipes.names()
        for link in page(LANGUAGES[language] / f"{name}.html").select(
            "a[href]"
        )
        if urlsplit(str(link["href"])).netloc == "docs.python.org"
    ]
    assert len(links) >= len(recipes.names())
    assert [
        link for link in links if not link.path.startswith(prefix)
    ] == []


def test_no_reference_stays_open() -> None:
    """Each `[name][]` in the text has become a link."""
    found = [
        f"{path.relative_to(SITE)}: {match}"
        for path in built_pages()
        if (article := page(path).select_one("article"))
        for match in re.findall(r"\]\[[^\]]*\]", prose(article))
    ]
    assert not found


def prose(article: Tag) -> str:
    """The text of a page outside its code blocks."""
    return " ".join(
        text
        for text in article.find_all(string=True)
        if not text.find_parent(["pre", "code"])
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_indexes_lead_to_the_recipes(language: str) -> None:
    """Each recipe has a task and an API name; forty errors and more."""
    wanted = {f"{name}.html" for name in recipes.names()}
    for index in "by_task", "by_api":
        links = links_of(LANGUAGES[language] / f"{index}.html")
        assert wanted <= set(links), index
    errors = links_of(LANGUAGES[language] / "by_error.html")
    assert len([link for link in errors if "#" in link]) >= 40


def links_of(path: Path) -> list[str]:
    """Where a page's own text leads."""
    return [
        str(link["href"])
        for link in page(path).select("article li a[href]")
    ]
