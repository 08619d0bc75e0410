"""Complete a recipe's page with what follows from its name and data.

A page is written without what is the same on every page. Added here: the
line under the title, how to run the script, the programs of the mistakes,
and the reference of the functions.
"""

import os
import re
from pathlib import Path
from typing import Any

from docs.generator import evidence, timelines
from docs.generator.mistakes import MISTAKE, Mistake, parse
from docs.generator.navigation import PATH, step

ROOT = Path(__file__).parents[2]
MISTAKES = ROOT / "tests" / "mistakes"
TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
HOW = re.compile(r"^## .* \{ #how-it-works \}$", re.MULTILINE)
CHOOSING = re.compile(r"^## .* \{ #choosing \}$", re.MULTILINE)
EVIDENCE = "../evidence.md"
WORDS = {
    "en": {
        "start": "basics",
        "daily": "daily work",
        "expert": "expert",
        "path": "start here, {} of {}",
        "python": "Python {}+",
        "pythons": "Python {} to {}",
        "for": "for {}",
        "download": "Download",
        "source": "Source",
        "comma": ", ",
        "saved": "Saved",
        "site": "From this site",
        "clone": "From a clone",
        "save": "[Download the script]({file}), then:",
        "uv": "With [uv](https://docs.astral.sh/uv/), without"
        " downloading first:",
        "nox": "In a clone of the repository; `nox` also compares the"
        " output:",
        "program": "A program that shows it",
        "wrong": "Wrong",
        "fixed": "Fixed",
        "prints": "Output",
        "functions": "Functions",
        "signatures": "Signatures and docstrings",
        "tasks": "This recipe is for you if you want to: {}.",
        "semicolon": "; ",
        "hangs": "It hangs{place}{where}.",
        "endless": "It never ends and keeps the processor busy{where}.",
        "silent": "Nothing is printed about it{where}.",
        "wrong_result": "The result is wrong{where}.",
        "place": ", in {}",
        "where": ", {}",
        "with": "when the `with` block is left",
        "lock": "at a lock",
        "exit": "at the end of the program",
        "wait": "in `wait`",
    },
    "zh": {
        "start": "入门",
        "daily": "日常",
        "expert": "进阶",
        "path": "入门第 {} 步，共 {} 步",
        "python": "Python {} 及以上",
        "pythons": "Python {} 到 {}",
        "for": "适用于 {}",
        "download": "下载",
        "source": "源文件",
        "comma": "、",
        "saved": "保存后运行",
        "site": "直接从本站运行",
        "clone": "在克隆的仓库里运行",
        "save": "[下载脚本]({file})，然后运行：",
        "uv": "装了 [uv](https://docs.astral.sh/uv/) 就不必先下载：",
        "nox": "在克隆的仓库里；`nox` 还会比对输出：",
        "program": "能重现这个问题的程序",
        "wrong": "出错的写法",
        "fixed": "正确的写法",
        "prints": "输出",
        "functions": "函数",
        "signatures": "签名与文档字符串",
        "tasks": "适合这些需求：{}。",
        "semicolon": "；",
        "hangs": "卡住不动{place}{where}。",
        "endless": "一直不结束，还占满处理器{where}。",
        "silent": "没有任何提示{where}。",
        "wrong_result": "结果不对{where}。",
        "place": "：{}",
        "where": "（{}）",
        "with": "离开 `with` 块的时候",
        "lock": "等锁的时候",
        "exit": "程序结束的时候",
        "wait": "停在 `wait` 里",
    },
}


def complete(
    name: str, text: str, facts: dict[str, Any], proof: Any, lang: str
) -> str:
    """Add to a page what is the same on every page.

    Args:
        name: The recipe.
        text: Its page as it is written.
        facts: Its front matter.
        proof: Its evidence.
        lang: The language, en or zh.
    """
    text = TITLE.sub(
        lambda found: found[0] + head(name, facts, proof, lang),
        text,
        count=1,
    )
    text = blocks(name, text, lang)
    words = WORDS[lang]
    text = with_programs(name, text, lang)
    risk = evidence.risk(proof, lang, EVIDENCE)
    text = CHOOSING.sub(lambda found: f"{risk}{found[0]}", text)
    tasks = words["tasks"].format(
        words["semicolon"].join(facts["tasks"])
    )
    text = HOW.sub(
        lambda found: (
            f"{how_to_run(name, lang)}\n{tasks}\n{{ .tasks }}\n\n"
            f"{found[0]}\n\n"
            f"{timelines.picture(name, lang)}"
        ),
        text,
    )
    module = name.replace("/", ".")
    return (
        f"{text.rstrip()}\n\n## {words['functions']}"
        f" {{ #functions data-search-exclude }}\n\n"
        f'??? abstract "{words["signatures"]}"\n\n    ::: {module}\n'
    )


def head(
    name: str, facts: dict[str, Any], proof: Any, lang: str
) -> str:
    """The API's names and the line of facts, to stand under the title."""
    words = WORDS[lang]
    names = [f"`{shown}`" for shown in facts.get("api", [])]
    parts = [*names]
    if number := step(name):
        parts.append(
            f"**[{words['path'].format(number, len(PATH))}]"
            f"(../index.md#start)**"
        )
    else:
        parts.append(words[facts["level"]])
    oldest, _, newest = facts["python"].partition(" to ")
    python = words["pythons" if newest else "python"]
    parts.append(python.format(oldest, newest))
    parts.append(
        words["for"].format(words["comma"].join(facts["platforms"]))
    )
    if verified := evidence.line(proof, lang, EVIDENCE):
        parts.append(verified)
    return "\n\n" + " · ".join(parts) + "\n{ .facts }"


def blocks(name: str, text: str, lang: str) -> str:
    """Keep script and output out of the search; give the script its bar.

    A section, since the search would end an excluded div at the first div
    within it.
    """
    words = WORDS[lang]
    file = f"{name.split('/')[1]}.py"
    links = [f'[{words["download"]}]({file}){{ download="{file}" }}']
    if repository := os.environ.get("REPO_URL"):
        source = f"{repository}/blob/main/recipes/{name}.py"
        links.append(f"[{words['source']}]({source})")

    def section(found: re.Match[str]) -> str:
        bar = "\n" + " ".join(links) + "\n" if found[1] else ""
        kind = "script" if found[1] else "output"
        return (
            f'<section class="{kind}" markdown data-search-exclude>\n\n'
            f"{found[0]}\n{bar}\n</section>"
        )

    block = r"^```(?:(python)|text) title=.*?^```$"
    before, how, after = text.partition("\n## ")
    before = re.sub(
        block, section, before, flags=re.MULTILINE | re.DOTALL
    )
    return f"{before}{how}{after}"


def how_to_run(name: str, lang: str) -> str:
    """Three ways to run a recipe, as tabs."""
    words = WORDS[lang]
    file = f"{name.split('/')[1]}.py"
    ways = {
        "saved": (
            words["save"].format(file=file),
            f"python3 {file}",
        ),
        "site": (words["uv"], f"uv run {{site}}/{name}.py"),
        "clone": (
            words["nox"],
            f"python3 recipes/{name}.py\nnox -s recipes -- {name}",
        ),
    }
    tabs = "".join(
        f'=== "{words[way]}"\n\n'
        + indent(f"{text}\n\n```sh\n{command}\n```")
        + "\n\n"
        for way, (text, command) in ways.items()
    )
    return (
        f"<section markdown data-search-exclude>\n\n{tabs}</section>\n"
    )


def with_programs(name: str, text: str, lang: str) -> str:
    """Fold the programs of the mistakes in under their texts."""
    told = {m.ident: m for m in parse(f"{name}.md", text)}
    start = text.find("{ #when-it-goes-wrong }")

    def fold(found: re.Match[str]) -> str:
        mistake = told.get(found["ident"])
        if mistake is None or found.start() < start:
            return found[0]
        body, after = found["body"], ""
        if (cut := re.search(r"^## ", body, re.MULTILINE)) is not None:
            body, after = body[: cut.start()], body[cut.start() :]
        head = found[0][: found.start("body") - found.start()]
        return (
            f"{head}{symptom(mistake, lang)}{body.rstrip()}\n\n"
            f"{programs(mistake, lang)}{after}"
        )

    return MISTAKE.sub(fold, text)


def symptom(mistake: Mistake, lang: str) -> str:
    """A sentence of what is seen, "" if an error text says it all."""
    words = WORDS[lang]
    parts = []
    for name in mistake.classes:
        key = "wrong_result" if name == "wrong" else name
        if key not in words:
            continue
        at = mistake.place
        place = words["place"].format(words.get(at, f"`{at}`"))
        where = mistake.condition.words(lang)
        parts.append(
            words[key].format(
                place=place if at else "",
                where=words["where"].format(where) if where else "",
            )
        )
    return "\n" + " ".join(parts) + "\n{ .symptom }\n" if parts else ""


def programs(mistake: Mistake, lang: str) -> str:
    """The program that goes wrong and the one mended, folded in."""
    words = WORDS[lang]
    shown = []
    for kind, suffix in ("wrong", ""), ("fixed", ".fixed"):
        path = MISTAKES / f"{mistake.program}{suffix}.py"
        if not path.exists():
            continue
        shown.append(f'=== "{words[kind]}"\n')
        shown.append(indent(embedded(path, "python", path.name)))
        output = path.with_suffix(".txt")
        if output.exists():
            shown.append(
                indent(embedded(output, "text", words["prints"]))
            )
    if not shown:
        return ""
    return (
        "<section markdown data-search-exclude>\n\n"
        f'??? example "{words["program"]}"\n\n'
        + indent("\n".join(shown))
        + "\n\n</section>\n\n"
    )


def embedded(path: Path, language: str, title: str) -> str:
    """A code block that shows a file of the project."""
    name = path.relative_to(ROOT).as_posix()
    return f'```{language} title="{title}"\n--8<-- "{name}"\n```\n'


def indent(text: str) -> str:
    """A text four columns further to the right."""
    return re.sub(r"(?m)^(?=.)", "    ", text)
