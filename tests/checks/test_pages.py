"""The pages as they are written: complete, in pairs, and alike."""

import re
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from docs.generator import diagrams
from docs.generator.diagrams import ASKED
from docs.generator.mistakes import parse
from tests.harness import mistakes, recipes

DOCS = recipes.DOCS
LANGUAGES = ["en", "zh"]
HEADING = re.compile(r"^#{2,6} .*$", re.MULTILINE)
HEADING_ID = re.compile(r"\{ #([\w-]+)(?: [^{}]*)? \}$")
EMBEDDED = re.compile(r'^--8<-- "(.*)"$', re.MULTILINE)
FENCE = re.compile(r"^```\w.*?^```$", re.MULTILINE | re.DOTALL)
SECTIONS = ["how-it-works", "when-it-goes-wrong", "choosing"]
MENU = 32  # characters that fit beside a page
LINES = 32  # of a program that shows a mistake
LEVELS = ["start", "daily", "expert"]


def pages(language: str) -> list[str]:
    """The paths of all pages of a language, such as `pools/index.md`."""
    folder = DOCS / language
    return sorted(
        p.relative_to(folder).as_posix() for p in folder.rglob("*.md")
    )


def read(language: str, page: str) -> str:
    """The text of a page."""
    return (DOCS / language / page).read_text(encoding="utf-8")


def without_code(text: str) -> str:
    """A page without its code blocks, whose lines may begin with #."""
    return FENCE.sub("", text)


def heading_ids(text: str) -> list[str]:
    """The ids of a page's headings; each heading must have one."""
    headings = HEADING.findall(without_code(text))
    ids = [HEADING_ID.search(heading) for heading in headings]
    bare = [
        h for h, found in zip(headings, ids, strict=True) if not found
    ]
    assert not bare, (
        f"give each heading an id, as in `{{ #id }}`: {bare}"
    )
    return [found[1] for found in ids if found]


def test_both_languages_have_the_same_pages() -> None:
    """Each page exists in English and in Chinese."""
    english, chinese = pages("en"), pages("zh")
    assert sorted(set(english) - set(chinese)) == [], (
        "missing in docs/zh"
    )
    assert sorted(set(chinese) - set(english)) == [], (
        "missing in docs/en"
    )


@pytest.mark.parametrize("page", pages("en"))
def test_both_languages_are_alike(page: str) -> None:
    """The same headings, embedded files and code blocks, in order."""
    english, chinese = read("en", page), read("zh", page)
    assert heading_ids(english) == heading_ids(chinese)
    assert EMBEDDED.findall(english) == EMBEDDED.findall(chinese)
    assert ASKED.findall(english) == ASKED.findall(chinese)
    assert len(FENCE.findall(english)) == len(FENCE.findall(chinese))
    facts, other = (
        recipes.front_matter(english),
        recipes.front_matter(chinese),
    )
    assert facts.keys() == other.keys()
    for name in facts.keys() & {
        "level",
        "order",
        "python",
        "platforms",
    }:
        assert facts[name] == other[name], name


def test_each_diagram_is_used_and_has_its_chinese() -> None:
    """Each is on a page; each word of it is there in both languages."""
    text = "\n".join(read("en", page) for page in pages("en"))
    assert sorted(ASKED.findall(text)) == diagrams.names()
    for name in diagrams.names():
        svg = ElementTree.parse(diagrams.FOLDER / f"{name}.svg")
        code = {
            element
            for part in svg.iter()
            if "code" in part.get("class", "").split()
            for element in part.iter()
        }
        for element in {*svg.iter()} - code:
            is_word = re.search("[a-z]{2}", element.text or "")
            assert not is_word or element.get("zh"), (
                f"{name}.svg: give {element.text!r} its Chinese, zh=…"
            )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", recipes.names())
def test_recipe_has_its_page(name: str, language: str) -> None:
    """The page embeds the script and its golden files, and has all parts."""
    path = DOCS / language / f"{name}.md"
    assert path.exists(), f"write docs/{language}/{name}.md"
    text = read(language, f"{name}.md")
    embedded = [recipes.script(name), recipes.golden(name)]
    if recipes.golden(name, ".stderr").exists():
        embedded.append(recipes.golden(name, ".stderr"))
    assert EMBEDDED.findall(text) == [
        file.relative_to(recipes.ROOT).as_posix() for file in embedded
    ]
    ids = heading_ids(text)
    assert [i for i in ids if i in SECTIONS] == SECTIONS
    facts = recipes.front_matter(text)
    assert facts["level"] in LEVELS
    assert facts["description"]
    assert facts["api"]
    assert len(facts["menu"]) <= MENU


@pytest.mark.parametrize("name", recipes.names())
def test_recipe_can_be_found(name: str) -> None:
    """By task, and by each error or symptom, alike in both languages."""
    found = []
    for language in LANGUAGES:
        text = read(language, f"{name}.md")
        assert recipes.front_matter(text)["tasks"]
        told = [
            mistake._replace(
                heading="",
                errors=tuple(
                    error._replace(title="") for error in mistake.errors
                ),
            )
            for mistake in parse(f"{name}.md", text)
        ]
        found.append(told)
    assert found[0] == found[1]
    for mistake in found[0]:
        assert mistake.classes or mistake.errors, (
            f"quote an error, or class: {mistake.name}"
        )


def test_every_mistake_has_its_program() -> None:
    """And every program its mistake, all short and with a safe name."""
    told = [m for m in mistakes.mistakes() if not m.is_measured]
    wanted = {mistakes.program(mistake) for mistake in told}
    allowed = wanted | {mistakes.program(m, fixed=True) for m in told}
    allowed |= {path.with_suffix(".txt") for path in allowed}
    found = {
        path
        for path in mistakes.MISTAKES.rglob("*.*")
        if path.is_file() and path.parent.name != "__pycache__"
    }
    assert not relative(wanted - found), "programs are missing"
    assert not relative(found - allowed), "files without a mistake"
    for path in found:
        lines = path.read_text(encoding="utf-8").splitlines()
        assert path.name.split(".")[0] not in sys.stdlib_module_names
        if path.suffix == ".py":
            assert len(lines) <= LINES, f"{path} is too long"
            assert max(map(len, lines)) <= 72, f"{path} is too wide"


@pytest.mark.parametrize("name", recipes.names())
def test_recipe_stands_alone(name: str) -> None:
    """No recipe hides a module, needs a neighbour or a wide window."""
    file = name.split("/")[1]
    assert file not in sys.stdlib_module_names, f"{file} hides a module"
    source = recipes.script(name).read_text(encoding="utf-8")
    assert source.endswith(
        '\n\n\nif __name__ == "__main__":\n    main()\n'
    )
    wide = [line for line in source.splitlines() if len(line) > 72]
    assert not wide, f"longer than 72 columns: {wide}"
    names = {known.split("/")[1] for known in recipes.names()}
    imported = set(
        re.findall(r"^(?:from|import) (\w+)", source, re.MULTILINE)
    )
    assert not imported & names


def test_nothing_is_orphaned() -> None:
    """Each page, golden file and picture belongs to something."""
    names = recipes.names()
    chapters = {name.split("/")[0] for name in names}
    golden = {
        recipes.golden(n, s) for n in names for s in ("", ".stderr")
    }
    orphans = set(recipes.GOLDEN.rglob("*.*")) - golden
    assert not orphans, (
        f"golden files without a recipe: {relative(orphans)}"
    )
    missing = {recipes.golden(n) for n in names} - set(
        recipes.GOLDEN.rglob("*.txt")
    )
    assert not missing, (
        f"recipes without golden file: {relative(missing)}"
    )
    for page in pages("en"):
        chapter, _, file = page.removesuffix(".md").rpartition("/")
        belongs = not chapter or (
            file == "index" and chapter in chapters
        )
        assert belongs or page.removesuffix(".md") in names, page
    text = "".join(
        read(lang, p) for lang in LANGUAGES for p in pages(lang)
    )
    used = [*recipes.ROOT.glob("*.yml"), *DOCS.glob("theme/**/*.html")]
    text += "".join(path.read_text("utf-8") for path in used)
    for picture in (DOCS / "assets").iterdir():
        assert picture.name in text, f"nothing uses {picture.name}"


def relative(paths: set[Path]) -> list[str]:
    """Paths as a person types them."""
    return sorted(p.relative_to(recipes.ROOT).as_posix() for p in paths)
