"""Put together in build/ what MkDocs turns into the site.

The pages are written by hand in docs/en and docs/zh. What follows from
them or from the recipes is added here, so that a new recipe needs no
other file to be touched: the navigation, the list of recipes in each
chapter, the line of facts under each title, and the scripts themselves
as files beside their pages.
"""

import os
import re
import shutil
from pathlib import Path
from typing import Any

import yaml
from mkdocs.utils.yaml import yaml_load

ROOT = Path(__file__).parents[1]
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
BEFORE, AFTER = ["index.md"], ["testing.md", "copying.md", "tags.md"]
LEVELS = ["start", "daily", "expert"]
WORDS = {
    "en": {"start": "start here", "daily": "daily work", "expert": "expert"},
    "zh": {"start": "入门", "daily": "日常", "expert": "进阶"},
}
FRONT_MATTER = re.compile(r"\A---\n(.*?)^---\n", re.DOTALL | re.MULTILINE)
TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


def main() -> None:
    """Fill build/ anew for both languages."""
    shutil.rmtree(BUILD, ignore_errors=True)
    ignore = shutil.ignore_patterns("__pycache__", "*.pyc")
    for name in "docs", "recipes":
        shutil.copytree(ROOT / name, BUILD / name, ignore=ignore)
    for language, config in CONFIGS.items():
        pages = BUILD / "docs" / language
        for source in BUILD / "docs" / "assets", BUILD / "recipes":
            target = pages / "assets" if source.name == "assets" else pages
            shutil.copytree(source, target, dirs_exist_ok=True)
        settings = load(ROOT / config)
        nav = assemble(pages, language, settings["site_url"])
        settings["nav"] = nav
        if language != "en":
            settings["site_url"] += f"{language}/"
        settings["site_dir"] = site_folder(language)
        text = yaml.safe_dump(settings, allow_unicode=True, sort_keys=False)
        (BUILD / config).write_text(text, encoding="utf-8")


def load(config: Path) -> dict[str, Any]:
    """Read a configuration together with the one that it inherits."""
    with config.open(encoding="utf-8") as file:
        return yaml_load(file)


def site_folder(language: str) -> str:
    """Where a language is built, as seen from build/."""
    folder = os.environ.get("SITE_DIR", "../site")
    return folder if language == "en" else f"{folder}/{language}"


def assemble(pages: Path, language: str, address: str) -> list[Any]:
    """Complete the pages of one language.

    Args:
        pages: The folder of the pages.
        language: Its language, en or zh.
        address: Where the site will be, with a slash at its end.

    Returns:
        The navigation: pages, and a list of pages for each chapter.
    """
    nav: list[Any] = list(BEFORE)
    for chapter in CHAPTERS:
        index = pages / chapter / "index.md"
        if not index.exists():
            continue
        recipes = sorted(
            (path for path in index.parent.glob("*.md") if path != index),
            key=place,
        )
        entries = []
        for path in recipes:
            text = path.read_text(encoding="utf-8")
            text = text.replace("{site}/", address)
            path.write_text(with_facts(text, language), encoding="utf-8")
            entries.append(entry(path, text, language))
        text = index.read_text(encoding="utf-8")
        text = text.replace("<!-- recipes -->", "\n".join(entries))
        index.write_text(text, encoding="utf-8")
        files = [path.relative_to(pages).as_posix() for path in recipes]
        nav.append({title(text): [f"{chapter}/index.md", *files]})
    return nav + AFTER


def place(path: Path) -> tuple[int, int, str]:
    """Where a recipe stands in its chapter: by level, then by order."""
    facts = meta(path.read_text(encoding="utf-8"))
    return LEVELS.index(facts["level"]), facts["order"], path.name


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


def with_facts(text: str, language: str) -> str:
    """Put the level, the Python and the platforms under the title."""
    facts = meta(text)
    platforms = ", ".join(facts["platforms"])
    line = " · ".join(
        [WORDS[language][facts["level"]], f"Python {facts['python']}+"]
        + [platforms]
    )
    return TITLE.sub(rf"\g<0>\n\n{line}\n{{ .facts }}", text, count=1)


def entry(path: Path, text: str, language: str) -> str:
    """A recipe's line in the list of its chapter."""
    facts = meta(text)
    level = WORDS[language][facts["level"]]
    return (
        f"- **[{title(text)}]({path.name})** ({level})<br>\n"
        f"  {facts['description']}"
    )


if __name__ == "__main__":
    main()
