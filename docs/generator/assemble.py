"""Put together in build/ what MkDocs turns into the site.

The pages are written by hand in docs/en and docs/zh. What follows from
them or from the recipes is added here, so that a new recipe needs no
other file to be touched: the navigation, the list of recipes in each
chapter, the line of facts under each title, and the scripts themselves
as files beside their pages.
"""

import os
import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from mkdocs.utils.yaml import yaml_load

from docs.generator import evidence, indexes
from docs.generator.pages import TITLE, WORDS, complete

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build"
CONFIGS = {"en": "mkdocs.yml", "zh": "mkdocs.zh.yml"}
CHAPTERS = [
    "processes",
    "pools",
    "messages",
    "shared_state",
    "failures",
    "everyday",
    "performance",
    "choosing",
    "scaling_out",
]
BEFORE = ["index.md", "by_task.md", "by_error.md", "by_api.md"]
AFTER = ["testing.md", "evidence.md", "copying.md", "tags.md"]
RECIPES = "<!-- recipes -->"  # where an index lists its recipes
LEVELS = ["start", "daily", "expert"]
MARKS = {"en": " ({})", "zh": "（{}）"}
UNTITLED = re.compile(r"\[\]\(([^)#:]+\.md)(#[^)]*)?\)")
FRONT_MATTER = re.compile(
    r"\A---\n(.*?)^---\n", re.DOTALL | re.MULTILINE
)
MARKER = re.compile(r"^<!-- [\w-]+ -->$", re.MULTILINE)
Pages = dict[str, str]
Nav = list[str | dict[str, list[str]]]


def main() -> None:
    """Bring build/ up to date for both languages."""
    files = dict(copies())
    for language, config in CONFIGS.items():
        settings = load(ROOT / config)
        pages, nav = assemble(language, settings["site_url"])
        settings["nav"] = nav
        settings["site_dir"] = os.environ.get("SITE_DIR", "../site")
        if language != "en":
            settings["site_url"] += f"{language}/"
            settings["site_dir"] += f"/{language}"
        text = yaml.safe_dump(
            settings, allow_unicode=True, sort_keys=False
        )
        files |= {Path(config): text.encode()} | pages
    write(files)


def copies() -> Iterator[tuple[Path, bytes]]:
    """What goes into the build as it is, by its path in build/."""
    for path in (ROOT / "docs" / "theme").rglob("*.html"):
        yield path.relative_to(ROOT), path.read_bytes()
    for path in (ROOT / "recipes").rglob("*.py"):
        yield path.relative_to(ROOT), path.read_bytes()
        for language in CONFIGS:
            beside = Path(
                "docs", language, path.relative_to(ROOT / "recipes")
            )
            yield beside, path.read_bytes()
    for path in (ROOT / "docs" / "assets").iterdir():
        for language in CONFIGS:
            yield (
                Path("docs", language, "assets", path.name),
                path.read_bytes(),
            )


def write(files: dict[Path, bytes]) -> None:
    """Make build/ hold these files and no others.

    What has not changed is left alone, so that a preview reloads once.
    """
    for path in BUILD.rglob("*"):
        if path.is_file() and path.relative_to(BUILD) not in files:
            path.unlink()
    for name, content in files.items():
        path = BUILD / name
        if not path.exists() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


def load(config: Path) -> dict[str, Any]:
    """Read a configuration together with the one that it inherits."""
    with config.open(encoding="utf-8") as file:
        return yaml_load(file)


def assemble(
    language: str, address: str
) -> tuple[dict[Path, bytes], Nav]:
    """Complete the pages of one language.

    Args:
        language: The language, en or zh.
        address: Where the site will be, with a slash at its end.

    Returns:
        The pages by their path in build/, and the navigation.
    """
    folder = ROOT / "docs" / language
    pages = {
        path.relative_to(folder).as_posix(): path.read_text(
            encoding="utf-8"
        )
        for path in folder.rglob("*.md")
    }
    chapters = {
        chapter: sorted(
            (n for n in pages if is_recipe(n, chapter)),
            key=lambda name: place(pages[name]),
        )
        for chapter in CHAPTERS
        if f"{chapter}/index.md" in pages
    }
    titles = {name: title(text) for name, text in pages.items()}
    nav: Nav = list(BEFORE)
    for chapter, names in chapters.items():
        index = f"{chapter}/index.md"
        entries = [entry(name, pages[name], language) for name in names]
        pages[index] = pages[index].replace(RECIPES, "\n".join(entries))
        nav.append({titles[index]: [index, *names]})
    found = {
        name: pages[name]
        for names in chapters.values()
        for name in names
    }
    pages = fill(pages, found, titles, language)
    return {
        Path("docs", language, name): with_titles(name, page, titles)
        .replace("{site}/", address)
        .encode()
        for name, page in pages.items()
    }, nav + AFTER


def with_titles(name: str, page: str, titles: Pages) -> str:
    """Give each link without a text the title of the page it leads to."""

    def link(found: re.Match[str]) -> str:
        target = posixpath.join(posixpath.dirname(name), found[1])
        known = titles.get(posixpath.normpath(target))
        return f"[{known}]({found[1]}{found[2] or ""})" if known else found[0]

    return UNTITLED.sub(link, page)


def is_recipe(page: str, chapter: str) -> bool:
    """Whether a page is that of a recipe of a chapter."""
    return (
        page.startswith(f"{chapter}/") and page != f"{chapter}/index.md"
    )


def fill(
    pages: Pages, found: Pages, titles: Pages, language: str
) -> Pages:
    """Put what is drawn from the recipes where the pages ask for it.

    Args:
        pages: All pages by their names.
        found: Those of recipes, in the order of the navigation.
        titles: The titles of all pages.
        language: The language, en or zh.
    """
    proof = evidence.load()
    sources = {
        page: (ROOT / "recipes" / page)
        .with_suffix(".py")
        .read_text("utf-8")
        for page in found
    }
    tasks = {
        page: meta(text).get("tasks", [])
        for page, text in found.items()
    }
    drawn = {
        "<!-- tasks -->": indexes.by_task(tasks, titles),
        "<!-- errors -->": indexes.by_error(found, titles, language),
        "<!-- api -->": indexes.by_api(sources, titles),
        "<!-- picture -->": evidence.picture(proof, language),
        "<!-- runs -->": evidence.runs_table(proof, language),
        "<!-- ctrl-c -->": evidence.ctrl_c_table(proof, language),
        "<!-- sigterm -->": evidence.sigterm_table(proof, language),
    }
    for page, text in pages.items():
        for marker in drawn.keys() & set(MARKER.findall(text)):
            text = text.replace(marker, drawn[marker])
        pages[page] = text
    for page, text in found.items():
        data = proof.get(page.removesuffix(".md"), {})
        pages[page] = complete(
            page.removesuffix(".md"), text, meta(text), data, language
        )
    return pages


def place(page: str) -> tuple[int, int]:
    """Where a recipe stands in its chapter: by level, then by order."""
    facts = meta(page)
    return LEVELS.index(facts["level"]), facts["order"]


def meta(text: str) -> dict[str, Any]:
    """The front matter of a page."""
    found = FRONT_MATTER.match(text)
    return yaml.safe_load(found[1]) if found else {}


def title(text: str) -> str:
    """The title of a page."""
    found = TITLE.search(text)
    if found is None:
        raise ValueError("a page begins with a title: `# …`")
    return found[1]


def entry(name: str, text: str, language: str) -> str:
    """A recipe's line in the list of its chapter."""
    facts = meta(text)
    level = MARKS[language].format(WORDS[language][facts["level"]])
    description = facts["description"].replace("_", r"\_")
    return (
        f"- **[{title(text)}]({name.split('/')[1]})**{level}<br>\n"
        f"  {description}"
    )


if __name__ == "__main__":
    main()
