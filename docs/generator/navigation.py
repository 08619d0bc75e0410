"""The order of the pages: chapters, the path of ten, what comes next."""

from typing import Any

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
LEVELS = ["start", "daily", "expert"]
# The ten to read first, in this order.
PATH = [
    "choosing/why_processes",
    "processes/start_one",
    "processes/start_several",
    "processes/main_guard",
    "pools/parallel_map",
    "messages/queue_producer_consumer",
    "messages/pipe_one_way",
    "shared_state/counter_with_lock",
    "shared_state/shared_array",
    "choosing/io_bound",
]
PROOF = [
    "testing.md",
    "evidence.md",
    "measured.md",
    "others.md",
    "copying.md",
]
TABS = {
    "en": {
        "home": "Home",
        "recipes": "Recipes",
        "by_error.md": "Fix an error",
        "find": "Find",
        "proof": "Proof",
    },
    "zh": {
        "home": "首页",
        "recipes": "示例",
        "by_error.md": "排查报错",
        "find": "查找",
        "proof": "测试与数据",
    },
}
Pages = dict[str, str]
Facts = dict[str, dict[str, Any]]
Nav = list[Any]


def chapters(facts: Facts) -> dict[str, list[str]]:
    """The recipes of each chapter that has an index, in reading order.

    Args:
        facts: The front matter of each page, by `chapter/page.md`.
    """
    return {
        chapter: sorted(
            (
                page
                for page in facts
                if page.startswith(f"{chapter}/")
                and not page.endswith("/index.md")
            ),
            key=lambda page: place(facts[page]),
        )
        for chapter in CHAPTERS
        if f"{chapter}/index.md" in facts
    }


def place(facts: dict[str, Any]) -> tuple[int, int]:
    """Where a recipe stands in its chapter: by level, then by order."""
    return LEVELS.index(facts["level"]), facts["order"]


def nav(facts: Facts, titles: Pages, language: str) -> Nav:
    """The navigation, as MkDocs reads it: a tab for each of five uses."""
    words = TABS[language]
    shelves = [
        {
            titles[f"{chapter}/index.md"]: [
                f"{chapter}/index.md",
                *({menu(page, facts, titles): page} for page in pages),
            ]
        }
        for chapter, pages in chapters(facts).items()
    ]
    return [
        {words["home"]: "index.md"},
        {words["recipes"]: shelves},
        {words["by_error.md"]: "by_error.md"},
        {words["find"]: ["by_task.md", "by_api.md"]},
        {words["proof"]: [page for page in PROOF if page in facts]},
    ]


def menu(page: str, facts: Facts, titles: Pages) -> str:
    """A recipe's short name, for the menu."""
    name: str = facts[page].get("menu", titles[page])
    return name


def step(page: str) -> int:
    """Which of the ten a page is, counted from 1; 0 if it is none."""
    name = page.removesuffix(".md")
    return PATH.index(name) + 1 if name in PATH else 0


def neighbours(page: str, facts: Facts) -> tuple[str, str]:
    """The pages before and after one, "" where there is none.

    The path of ten leads on across the chapters; elsewhere previous and
    next stay within the chapter, whose index comes before the first.
    """
    if number := step(page):
        around = ["index.md", *(f"{name}.md" for name in PATH), ""]
        return around[number - 1], around[number + 1]
    chapter = page.split("/")[0]
    pages = chapters(facts).get(chapter, [])
    if page not in pages:
        return "", pages[0] if page.endswith("/index.md") else ""
    around = [f"{chapter}/index.md", *pages, ""]
    place = around.index(page)
    return around[place - 1], around[place + 1]
