"""What the home page and the chapters' indexes show of the recipes."""

import re
from typing import Any

from docs.generator import evidence, navigation
from docs.generator.mistakes import parse
from docs.generator.navigation import Facts, Pages

WORDS_A_MINUTE = 200
LINES_A_MINUTE = 15
CODE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
WORDS = {
    "en": {
        "scripts": "scripts",
        "pythons": "Pythons",
        "methods": "start methods",
        "runs": "runs",
        "failed": "failed",
        "mistakes": "mistakes that are run",
        "minutes": "{} min",
        "count": "{} recipes",
        "start": "Start here",
        "daily": "Daily work",
        "expert": "Expert",
        "task": "I want to …",
        "error": "It says …",
        "api": "I know the name",
        "all": "all of them",
    },
    "zh": {
        "scripts": "个脚本",
        "pythons": "个 Python 版本",
        "methods": "种启动方式",
        "runs": "次运行",
        "failed": "次失败",
        "mistakes": "种错误写法也实际运行",
        "minutes": "{} 分钟",
        "count": "{} 个示例",
        "start": "入门",
        "daily": "日常",
        "expert": "进阶",
        "task": "我想……",
        "error": "报错了……",
        "api": "我知道名字",
        "all": "查看全部",
    },
}
# What the doors of the home page show, as examples.
TASKS = [
    "pools/parallel_map",
    "pools/bounded_streaming",
    "messages/many_consumers",
]
ERRORS = [
    ("processes/main_guard.md", "guard"),
    ("pools/pickle_functions.md", ""),
    ("messages/join_before_get.md", ""),
]
NAMES = [
    "pools/futures",
    "shared_state/shared_numpy",
    "shared_state/counter_with_lock",
]


def proof(
    pages: Pages, data: dict[str, evidence.Data], language: str
) -> str:
    """What was run, as figures: a strip for the home page and evidence.

    Args:
        pages: The recipes' pages.
        data: The evidence of each recipe.
        language: The language, en or zh.
    """
    runs = [
        (version, method, count)
        for recipe in data.values()
        for _, version, result in evidence.by_python(recipe, "runs")
        for method, count in result.items()
    ]
    told = [
        m for page, text in pages.items() for m in parse(page, text)
    ]
    figures = {
        "scripts": len(pages),
        "pythons": len({version for version, _, _ in runs}),
        "methods": len({method for _, method, _ in runs}),
        "runs": sum(count["runs"] for _, _, count in runs),
        "failed": sum(count["failed"] for _, _, count in runs),
        "mistakes": sum(not m.is_measured for m in told),
    }
    tiles = "".join(
        f"<li><strong>{number:,}</strong> {WORDS[language][name]}</li>"
        for name, number in figures.items()
    )
    return f'<ul class="proof">{tiles}</ul>'


def minutes(page: str, source: str) -> int:
    """How long a page takes to read, with its script, in minutes."""
    prose = CODE.sub("", page)
    words = len(re.findall(r"[A-Za-z]+|[\u4e00-\u9fff]{2}", prose))
    code = len(source.splitlines())
    return max(2, round(words / WORDS_A_MINUTE + code / LINES_A_MINUTE))


def path(
    pages: Pages,
    facts: Facts,
    titles: Pages,
    sources: Pages,
    language: str,
) -> str:
    """The ten to read first, as cards."""
    cards = []
    for name in navigation.PATH:
        page = f"{name}.md"
        if page not in pages:
            continue
        time = WORDS[language]["minutes"].format(
            minutes(pages[page], sources[page])
        )
        cards.append(
            f"1. **[{titles[page]}]({page})**\n"
            f"   <span>{time}</span><br>\n"
            f"   {escaped(facts[page])}"
        )
    return (
        '<div class="cards" markdown>\n\n'
        + "\n".join(cards)
        + "\n\n</div>"
    )


def chapters(
    shelves: dict[str, list[str]],
    facts: Facts,
    titles: Pages,
    language: str,
) -> str:
    """All chapters, each with what it is for and its number of recipes."""
    lines = []
    for chapter, names in shelves.items():
        index = f"{chapter}/index.md"
        count = WORDS[language]["count"].format(len(names))
        lines.append(
            f"- **[{titles[index]}]({index})** <span>{count}</span><br>\n"
            f"  {facts[index]['description']}"
        )
    return (
        '<div class="cards chapters" markdown>\n\n'
        + "\n".join(lines)
        + "\n\n</div>"
    )


def doors(
    pages: Pages, facts: Facts, titles: Pages, language: str
) -> str:
    """Three ways to a recipe, each with a few examples."""
    words = WORDS[language]
    tasks = [
        f"- [{facts[f'{name}.md']['tasks'][0]}]({name}.md)"
        for name in TASKS
        if f"{name}.md" in pages
    ]
    errors = []
    for page, ident in ERRORS:
        told = parse(page, pages[page]) if page in pages else []
        for mistake in told:
            if ident in ("", mistake.ident):
                link = f"{page}#{mistake.ident}"
                errors.append(f"- [{shown(mistake)}]({link})")
                break
    names = [
        f"- [{' '.join(f'`{n}`' for n in facts[f'{name}.md']['api'][:1])}]({name}.md)"
        for name in NAMES
        if facts.get(f"{name}.md", {}).get("api")
    ]
    parts = []
    for kind, page, examples in (
        ("task", "by_task.md", tasks),
        ("error", "by_error.md", errors),
        ("api", "by_api.md", names),
    ):
        parts.append(
            f"<div markdown>\n\n**[{words[kind]}]({page})**\n\n"
            + "\n".join(examples)
            + f"\n- [{words['all']}]({page})\n\n</div>"
        )
    return (
        '<div class="doors" markdown>\n\n'
        + "\n\n".join(parts)
        + "\n\n</div>"
    )


def shown(mistake: Any) -> str:
    """A mistake as one sees it: the error's last line, or its heading."""
    if mistake.errors and not mistake.classes:
        last = mistake.errors[0].text.strip().splitlines()[-1].strip()
        return f"`{last[:60]}{'…' * (len(last) > 60)}`"
    heading: str = mistake.heading
    return heading


def shelf(
    names: list[str], facts: Facts, titles: Pages, language: str
) -> str:
    """A chapter's recipes, in groups by level, each with its sentence."""
    lines: list[str] = []
    level = ""
    for name in names:
        if facts[name]["level"] != level:
            level = facts[name]["level"]
            heading = WORDS[language][level]
            lines += ["", f"## {heading} {{ #{level} }}", ""]
        lines.append(
            f"- **[{titles[name]}]({name.split('/')[1]})**<br>\n"
            f"  {escaped(facts[name])}"
        )
    return "\n".join(lines)


def escaped(facts: dict[str, Any]) -> str:
    """A page's description, as Markdown."""
    text: str = facts["description"]
    return text.replace("_", r"\_")
