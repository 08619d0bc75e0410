"""Put together in build/ what MkDocs turns into the site.

The pages are written by hand in docs/en and docs/zh. What follows from
them or from the recipes is added here, so that a new recipe needs no
other file to be touched. `mkdocs build` does this by itself (hook.py);
run as a program it also writes configurations for Zensical, which knows
no hooks.
"""

import os
import posixpath
import re
import subprocess
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from typing import Any

import yaml
from mkdocs.utils.yaml import yaml_load

from docs.generator import (
    diagrams,
    evidence,
    home,
    indexes,
    measured,
    navigation,
    resilience,
    texts,
)
from docs.generator.pages import TITLE, complete

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build"
CONFIGS = {"en": "mkdocs.yml", "zh": "mkdocs.zh.yml"}
UNTITLED = re.compile(r"\[\]\(([^)#:]+\.md)(#[^)]*)?\)")
FRONT_MATTER = re.compile(
    r"\A---\n(.*?)^---\n", re.DOTALL | re.MULTILINE
)
MARKER = re.compile(r"^<!-- ([\w -]+) -->$", re.MULTILINE)
Pages = dict[str, str]


def main() -> None:
    """Bring build/ up to date for both languages, with configurations."""
    for language, config in CONFIGS.items():
        with (ROOT / config).open(encoding="utf-8") as file:
            settings: dict[str, Any] = yaml_load(file)
        settings |= settings_of(language, settings["site_url"])
        settings["docs_dir"] = f"docs/{language}"
        settings["site_dir"] = os.environ.get("SITE_DIR", "zensical")
        if language != "en":
            settings["site_dir"] += f"/{language}"
        settings["extra"] |= extra_of(settings["site_url"], language)
        for name in "hooks", "watch":
            settings.pop(name, None)
        text = yaml.safe_dump(
            settings, allow_unicode=True, sort_keys=False
        )
        put({BUILD / config: text.encode()})
    copies = {
        BUILD / path.relative_to(ROOT): path.read_bytes()
        for folder in ("docs/theme", "recipes")
        for path in (ROOT / folder).rglob("*.*")
        if path.is_file()
    }
    put(copies)


def settings_of(language: str, address: str) -> dict[str, Any]:
    """Write the pages of a language; say what MkDocs must know of them.

    Args:
        language: The language, en or zh.
        address: Where the English site will be.

    Returns:
        Settings for MkDocs: docs_dir, nav, site_url.
    """
    folder = BUILD / "docs" / language
    address = address.rstrip("/") + "/"
    files, nav = assemble(language, address)
    files |= dict(copies(language))
    wanted = {folder / name: content for name, content in files.items()}
    for path in folder.rglob("*"):
        if path.is_file() and path not in wanted:
            path.unlink()
    put(wanted)
    return {
        "docs_dir": str(folder),
        "nav": nav,
        "site_url": address + ("" if language == "en" else "zh/"),
    }


def extra_of(site_url: str, language: str) -> dict[str, Any]:
    """What the templates show: where both languages are, what this is."""
    root = site_url if language == "en" else site_url[: -len("zh/")]
    return {"root": root, "edition": edition()}


@cache
def edition() -> dict[str, str]:
    """Version, commit and date of what is built."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        version = tomllib.load(file)["project"]["version"]
    try:
        found = subprocess.run(
            ["git", "log", "-1", "--format=%h %cs"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split()
    except (OSError, subprocess.CalledProcessError):
        found = ["", datetime.now(UTC).date().isoformat()]
    return {"version": version, "commit": found[0], "date": found[1]}


def copies(language: str) -> Iterator[tuple[str, bytes]]:
    """The scripts and assets, as files beside the pages."""
    for path in (ROOT / "recipes").rglob("*.py"):
        name = path.relative_to(ROOT / "recipes").as_posix()
        yield name, path.read_bytes()
    for path in (ROOT / "docs" / "assets").iterdir():
        yield f"assets/{path.name}", path.read_bytes()


def put(files: dict[Path, bytes]) -> None:
    """Write files; what has not changed is left alone.

    So a preview reloads once.
    """
    for path, content in files.items():
        if not path.exists() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


def assemble(
    language: str, address: str
) -> tuple[dict[str, bytes], navigation.Nav]:
    """Complete the pages of one language.

    Args:
        language: The language, en or zh.
        address: Where the English site will be, with a slash at its end.

    Returns:
        The pages by their names, and the navigation.
    """
    folder = ROOT / "docs" / language
    pages = {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*.md"))
    }
    facts = {name: meta(text) for name, text in pages.items()}
    titles = {name: title(text) for name, text in pages.items()}
    here = address + ("" if language == "en" else "zh/")
    pages = fill(pages, facts, titles, language)
    done = {
        name: finish(name, text, facts, titles, language)
        .replace("{site}/", here)
        .encode()
        for name, text in pages.items()
    }
    order = [
        n for ns in navigation.chapters(facts).values() for n in ns
    ]
    done |= texts.files(language, address, done, titles, order)
    return done, navigation.nav(facts, titles, language)


def fill(
    pages: Pages,
    facts: navigation.Facts,
    titles: Pages,
    language: str,
) -> Pages:
    """Put what is drawn from the recipes where the pages ask for it."""
    proof = evidence.load()
    chapters = navigation.chapters(facts)
    found = {
        page: pages[page]
        for names in chapters.values()
        for page in names
    }
    sources = {
        page: (ROOT / "recipes" / page)
        .with_suffix(".py")
        .read_text("utf-8")
        for page in found
    }
    tasks = {page: facts[page].get("tasks", []) for page in found}
    drawn = {
        "tasks": lambda: indexes.by_task(tasks, titles, language),
        "errors": lambda: indexes.by_error(found, titles, language),
        "api": lambda: indexes.by_api(sources, titles, language),
        "picture": lambda: evidence.picture(proof, language),
        "figures": lambda: home.proof(found, proof, language),
        "where": lambda: evidence.where(proof, language),
        "runs": lambda: evidence.runs_table(proof, language),
        "ctrl-c": lambda: evidence.ctrl_c_table(proof, language),
        "sigterm": lambda: evidence.sigterm_table(proof, language),
        "measured": lambda: measured.rest(pages, language),
        "costs": lambda: measured.costs(language),
        "path": lambda: home.path(
            found, facts, titles, sources, language
        ),
        "chapters": lambda: home.chapters(
            chapters, facts, titles, language
        ),
        "doors": lambda: home.doors(found, facts, titles, language),
    } | {
        f"measured {name}": partial(measured.section, name, language)
        for name in measured.names()
    }
    for page, text in pages.items():
        for marker in MARKER.findall(text):
            if marker in drawn:
                text = text.replace(
                    f"<!-- {marker} -->", drawn[marker]()
                )
            elif marker == "recipes":
                names = chapters[page.split("/")[0]]
                text = text.replace(
                    "<!-- recipes -->",
                    home.shelf(names, facts, titles, language),
                )
        pages[page] = text
    for page, text in found.items():
        name = page.removesuffix(".md")
        data = proof.get(name, {})
        pages[page] = complete(name, text, facts[page], data, language)
    return pages


def finish(
    name: str,
    text: str,
    facts: navigation.Facts,
    titles: Pages,
    language: str,
) -> str:
    """Put in figures and titles, and what the templates must know."""
    text = diagrams.with_diagrams(text, language)
    text = measured.with_figures(name, text)
    text = resilience.with_table(text, language)
    text = with_titles(name, text, titles)
    before, after = navigation.neighbours(name, facts)
    known: dict[str, Any] = {"title": titles[name].replace("`", "")}
    for way, page in ("previous", before), ("next", after):
        if page:
            known[way] = {
                "title": titles[page],
                "url": page.replace(".md", ".html"),
            }
    level = facts[name].get("level")
    if level in {"start", "expert"}:
        known["status"] = level
    if "/" not in name or name.endswith("/index.md"):
        known["search"] = {"boost": 0.1}
    dumped = yaml.safe_dump(known, allow_unicode=True, sort_keys=False)
    return FRONT_MATTER.sub(
        lambda found: f"---\n{found[1]}{dumped}---\n", text, count=1
    )


def with_titles(name: str, page: str, titles: Pages) -> str:
    """Give each link without a text the title of the page it leads to."""

    def link(found: re.Match[str]) -> str:
        target = posixpath.join(posixpath.dirname(name), found[1])
        known = titles.get(posixpath.normpath(target))
        anchor = found[2] or ""
        return f"[{known}]({found[1]}{anchor})" if known else found[0]

    return UNTITLED.sub(link, page)


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


if __name__ == "__main__":
    main()
