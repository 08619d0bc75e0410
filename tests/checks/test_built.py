"""The built site: verbatim, self-contained, and linked to Python's docs.

Needs `site/`, which `nox -s tests` and `nox -s docs` build.
"""

import ast
import os
import re
from collections import defaultdict
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup, Tag

from tests.harness import mistakes, recipes

SITE = Path(os.environ.get("SITE", recipes.ROOT / "site"))
MODULES = tuple(
    f"{word} {module}"
    for word in ("from", "import")
    for module in ("multiprocessing", "concurrent")
)
FOLDERS = {"en": "", "zh": "zh"}
LOADING = {
    "script": "src",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "link": "href",
}
# These are addresses to go to or to tell, not files that are loaded.
HARMLESS_RELATIONS = {"alternate", "canonical", "next", "prev"}
RECIPES = [
    Path(folder, f"{name}.html")
    for folder in FOLDERS.values()
    for name in recipes.names()
]
PAGES = [
    *RECIPES,
    *sorted(
        {path.relative_to(SITE) for path in SITE.rglob("*.html")}
        - {*RECIPES}
    ),
]
# All tests of a page come one after the other, and parse it once.
each_recipe = pytest.mark.parametrize(
    "path", RECIPES, ids=str, scope="session"
)
each_page = pytest.mark.parametrize(
    "path", PAGES, ids=str, scope="session"
)


@lru_cache(maxsize=1)
def page(path: Path) -> BeautifulSoup:
    """A built page, parsed."""
    file = SITE / path
    if not file.exists():
        pytest.fail(
            f"{file} is missing: run `nox -s docs`", pytrace=False
        )
    return BeautifulSoup(
        file.read_text(encoding="utf-8"), "html.parser"
    )


def language_of(path: Path) -> str:
    """The language of a built page."""
    return "zh" if path.parts[0] == "zh" else "en"


def recipe_of(path: Path) -> str:
    """The name of the recipe that a built page shows."""
    return "/".join(path.with_suffix("").parts[-2:])


def code_by_title(soup: BeautifulSoup) -> dict[str, list[bytes]]:
    """The text of the code blocks that have a title."""
    found = defaultdict(list)
    for name in soup.find_all("span", class_="filename"):
        if isinstance(code := name.find_next("code"), Tag):
            found[name.get_text()].append(code.get_text().encode())
    return found


@each_recipe
def test_script_and_output_are_verbatim(path: Path) -> None:
    """The page shows the very bytes of the script and the golden files."""
    name, code = recipe_of(path), code_by_title(page(path))
    script = recipes.script(name).read_bytes()
    assert code[f"recipes/{name}.py"] == [script]
    output = {"en": "Output", "zh": "输出"}[language_of(path)]
    first, *of_mistakes = code[output]
    assert first == recipes.golden(name).read_bytes()
    assert sorted(of_mistakes) == sorted(
        file.read_bytes()
        for mistake in mistakes.told_by(name)
        for fixed in (False, True)
        if (file := mistakes.golden(mistake, fixed)).exists()
    )
    stderr = recipes.golden(name, ".stderr")
    wanted = stderr.read_bytes() if stderr.exists() else b""
    # Markdown leaves out empty lines at the end of a block.
    assert b"".join(code["stderr"]).rstrip() == wanted.rstrip()


@each_recipe
def test_script_lies_beside_its_page(path: Path) -> None:
    """The address of a script serves its very bytes, and is linked."""
    raw = SITE / path.with_suffix(".py")
    script = recipes.script(recipe_of(path))
    assert raw.read_bytes() == script.read_bytes()
    links = page(path).select("article a[href]")
    assert raw.name in [link["href"] for link in links]


@each_recipe
def test_functions_are_shown(path: Path) -> None:
    """The reference at the end of a page has each public function."""
    name = recipe_of(path)
    idents = {tag["id"] for tag in page(path).find_all(id=True)}
    module = ast.parse(recipes.script(name).read_text(encoding="utf-8"))
    for item in module.body:
        if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef):
            ident = f"{name.replace('/', '.')}.{item.name}"
            assert ident in idents, f"{ident} is not on the page"


@each_page
def test_page_loads_nothing_from_elsewhere(path: Path) -> None:
    """No page names another host to load from."""
    addresses = loaded(page(path))
    assert [each for each in addresses if urlsplit(each).netloc] == []


def test_style_loads_nothing_from_elsewhere() -> None:
    """No style sheet names another host to load from."""
    found = []
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


@each_recipe
def test_python_links_speak_the_language(path: Path) -> None:
    """Names of Python's own lead to its documentation in this language."""
    prefix = {"en": "/3/", "zh": "/zh-cn/3/"}[language_of(path)]
    links = [
        urlsplit(str(link["href"]))
        for link in page(path).select("a[href]")
    ]
    python = [
        link.path for link in links if link.netloc == "docs.python.org"
    ]
    assert python, "link a name of Python's own"
    assert [
        each for each in python if not each.startswith(prefix)
    ] == []


@each_page
def test_no_reference_stays_open(path: Path) -> None:
    """Each `[name][]` in the text has become a link."""
    article = page(path).select_one("article")
    text = prose(article) if article else ""
    assert re.findall(r"\]\[[^\]]*\]", text) == []


def prose(tag: Tag) -> str:
    """The text of a part of a page, outside its code."""
    if tag.name in {"pre", "code"}:
        return ""
    return " ".join(
        prose(child) if isinstance(child, Tag) else str(child)
        for child in tag.children
    )


@pytest.mark.parametrize("language", FOLDERS)
def test_indexes_lead_to_the_recipes(language: str) -> None:
    """Each recipe has a task and, if it uses it, a name of Python's."""
    scripts = {
        f"{name}.html": recipes.script(name).read_text("utf-8")
        for name in recipes.names()
    }
    python = {
        page
        for page, text in scripts.items()
        for node in ast.parse(text).body
        if ast.unparse(node).startswith(MODULES)
    }
    for index, wanted in ("by_task", {*scripts}), ("by_api", python):
        links = links_of(Path(FOLDERS[language], f"{index}.html"))
        assert wanted <= set(links), index
    errors = links_of(Path(FOLDERS[language], "by_error.html"))
    assert len([link for link in errors if "#" in link]) >= 40


def links_of(path: Path) -> list[str]:
    """Where a page's own text leads."""
    return [
        str(link["href"])
        for link in page(path).select("article li a[href]")
    ]
