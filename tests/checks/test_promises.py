"""What the built site promises beside its texts: where each page leads.

Needs `site/`, which `nox -s tests` and `nox -s docs` build.
"""

import posixpath
import re
import tomllib
import zipfile
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup, Tag

from docs.generator import assemble, navigation
from tests.checks.test_built import (
    SITE,
    each_page,
    each_recipe,
    language_of,
    page,
    recipe_of,
)
from tests.harness import recipes

FOLDERS = {"en": "", "zh": "zh/"}
CODES = {"en": "", "zh-Hans": "zh/", "x-default": ""}
STEP = {
    "en": re.compile(r"start here, (\d+) of (\d+)"),
    "zh": re.compile(r"入门第 (\d+) 步，共 (\d+) 步"),
}
SPACES = {
    "map": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "html": "http://www.w3.org/1999/xhtml",
}
PAGES = sorted(
    path.relative_to(SITE).as_posix()
    for path in SITE.rglob("*.html")
    if path.name != "404.html"
)
ERROR = Path("404.html")  # of both languages


@cache
def root() -> str:
    """The address of the English home, as the page itself says."""
    return address(page(Path("index.html")), "canonical")


def address(soup: BeautifulSoup, relation: str) -> str:
    """Where a page says that something is."""
    link = soup.select_one(f'link[rel~="{relation}"]')
    assert isinstance(link, Tag), f"no {relation}"
    return str(link["href"])


def twin(name: str, folder: str) -> str:
    """The address of a page in the language with this folder."""
    plain = name.removeprefix("zh/")
    return root() + folder + re.sub(r"(^|/)index\.html$", r"\1", plain)


@each_page
def test_page_knows_its_twin(path: Path) -> None:
    """Both languages and a default, absolute; its own address, its lang."""
    if path.name == ERROR.name:
        return
    name = path.as_posix()
    soup = page(path)
    found = {
        str(link["hreflang"]): str(link["href"])
        for link in soup.select('link[rel~="alternate"][hreflang]')
    }
    assert found == {
        code: twin(name, folder) for code, folder in CODES.items()
    }
    mine = "zh/" if name.startswith("zh/") else ""
    assert address(soup, "canonical") == twin(name, mine)
    assert soup.html is not None
    assert soup.html["lang"] == ("zh" if mine else "en")


@pytest.mark.parametrize("language", FOLDERS)
def test_sitemap_knows_the_twins(language: str) -> None:
    """Each page of the language once, with its address in the other."""
    folder = FOLDERS[language]
    tree = ElementTree.parse(SITE / folder / "sitemap.xml")
    found = {
        entry.findtext("map:loc", "", SPACES): {
            link.get("hreflang"): link.get("href")
            for link in entry.findall("html:link", SPACES)
        }
        for entry in tree.findall("map:url", SPACES)
    }
    mine = [n for n in PAGES if n.startswith("zh/") == bool(folder)]
    assert found == {
        twin(name, folder): {
            code: twin(name, other) for code, other in CODES.items()
        }
        for name in mine
    }


@pytest.mark.parametrize("language", FOLDERS)
def test_ten_pages_are_one_path(language: str) -> None:
    """Each says which of the ten it is, and leads to the next."""
    names = [f"{name}.html" for name in navigation.PATH]
    assert len(names) == 10
    for number, name in enumerate(names, 1):
        soup = page(Path(FOLDERS[language], name))
        facts = soup.select_one("p.facts")
        assert facts is not None
        found = STEP[language].search(facts.get_text())
        assert found, f"{name} does not say that it is one of the ten"
        assert found.groups() == (str(number), "10")
        before = names[number - 2] if number > 1 else "index.html"
        assert leads(language, name, "prev") == before
        if number < 10:
            assert leads(language, name, "next") == names[number]
        assert step_links_home(soup)


def step_links_home(soup: BeautifulSoup) -> bool:
    """Whether the line of facts leads back to the list of the ten."""
    links = [str(link["href"]) for link in soup.select("p.facts a")]
    return "../index.html#start" in links


def leads(language: str, name: str, way: str) -> str:
    """Where the footer of a page leads, "" if nowhere; as its head says."""
    path = Path(FOLDERS[language], name)
    soup = page(path)
    shown = soup.select_one(f".md-footer__link--{way}")
    told = soup.select_one(f'link[rel="{way}"]')
    if shown is None:
        assert told is None
        return ""
    assert told is not None
    assert told["href"] == shown["href"]
    target = posixpath.join(path.parent, str(shown["href"]))
    return posixpath.relpath(target, FOLDERS[language] or ".")


@each_recipe
def test_others_stay_in_their_chapter(path: Path) -> None:
    """Previous and next of a recipe that is none of the ten."""
    name = recipe_of(path)
    if name not in navigation.PATH:
        for way in "prev", "next":
            target = leads(language_of(path), f"{name}.html", way)
            assert target.split("/")[0] in {"", name.split("/")[0]}


@each_page
def test_footer_says_what_was_built(path: Path) -> None:
    """Version, day and commit, on each page."""
    with (recipes.ROOT / "pyproject.toml").open("rb") as file:
        version = tomllib.load(file)["project"]["version"]
    footer = page(path).select_one("footer .md-copyright")
    assert footer is not None
    text = footer.get_text(" ", strip=True)
    edition = assemble.edition()
    assert re.search(rf"(Version|版本) {re.escape(version)}\b", text)
    assert re.search(r"\b\d{4}-\d\d-\d\d\b", text)
    if edition["commit"]:
        assert re.search(r"\b[0-9a-f]{7,40}\b", text)


def test_404_leads_on_in_both_languages() -> None:
    """Its links are absolute, so that it works at any depth."""
    soup = page(ERROR)
    for language, folder in FOLDERS.items():
        text = soup.select_one(
            "article p[lang]" if folder else "article p:not([lang])"
        )
        assert text is not None
        links = [str(link["href"]) for link in text.select("a")]
        assert len(links) >= 3, language
        for link in links:
            assert link.startswith(root() + folder)
            path = SITE / link.removeprefix(root())
            assert path.is_file() or (path / "index.html").is_file()


@pytest.mark.parametrize("language", FOLDERS)
def test_zip_has_all_pages(language: str) -> None:
    """With what they need; and home links to it."""
    folder = FOLDERS[language]
    with zipfile.ZipFile(SITE / folder / "offline.zip") as packed:
        names = {name.split("/", 1)[1] for name in packed.namelist()}
    mine = [n for n in PAGES if n.startswith("zh/") == bool(folder)]
    assert {n.removeprefix("zh/") for n in mine} <= names
    assert "search/search_index.js" in names
    links = [
        urlsplit(str(link["href"])).path
        for link in page(Path(folder, "index.html")).select("article a")
    ]
    assert any(path.endswith("/offline.zip") for path in links)
