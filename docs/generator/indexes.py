"""Three more ways to a recipe: by task, by error message, by API name.

All three are drawn from the pages and the scripts themselves.
"""

import ast
import re
import zlib
from collections import defaultdict
from pathlib import Path

from docs.generator.mistakes import parse

ROOT = Path(__file__).parents[2]
MODULES = (
    "multiprocessing.shared_memory",
    "multiprocessing.managers",
    "multiprocessing.connection",
    "multiprocessing.pool",
    "multiprocessing",
    "concurrent.futures",
)
# What these make has its methods under another name.
MAKES = {
    "multiprocessing.Pipe": ["multiprocessing.connection.Connection"],
    "multiprocessing.Manager": ["multiprocessing.managers.SyncManager"],
    "concurrent.futures.ProcessPoolExecutor": [
        "concurrent.futures.Executor",
        "concurrent.futures.Future",
    ],
    "concurrent.futures.ThreadPoolExecutor": [
        "concurrent.futures.Executor",
        "concurrent.futures.Future",
    ],
}
ERROR = re.compile(r"^([\w.]*\.)?([A-Z]\w+)(?=:|$)", re.MULTILINE)
SYMPTOMS = {
    "en": {
        "hangs": "It hangs",
        "endless": "It never ends and keeps the processor busy",
        "slow": "It is slow",
        "silent": "Nothing happens, and nothing is printed",
        "wrong": "The result is wrong",
        "memory": "It takes too much memory",
        "other": "It prints something else",
    },
    "zh": {
        "hangs": "卡住不动",
        "endless": "一直不结束，还占满处理器",
        "slow": "慢",
        "silent": "什么都没发生，也没有输出",
        "wrong": "结果不对",
        "memory": "占用太多内存",
        "other": "打印了别的内容",
    },
}
PLACES = {
    "en": {
        "with": "when a `with` block is left",
        "lock": "at a lock",
        "exit": "at the end of the program",
    },
    "zh": {
        "with": "离开 `with` 块的时候",
        "lock": "等锁的时候",
        "exit": "程序结束的时候",
    },
}
IN = {"en": "in `{}`", "zh": "卡在 `{}` 里"}
Pages = dict[str, str]


def by_task(
    tasks: dict[str, list[str]], titles: Pages, language: str
) -> str:
    """List what users want to do, chapter by chapter.

    Args:
        tasks: What each recipe is for, by its page.
        titles: The title of each page, those of the chapters included.
        language: The language, en or zh.
    """
    lines = []
    chapter = ""
    for page, wishes in tasks.items():
        if (now := page.split("/")[0]) != chapter:
            chapter = now
            heading = titles[f"{chapter}/index.md"]
            lines += ["", f"## {heading} {{ #{chapter} }}", ""]
        lines += [
            f"- {w}<br>\n  [{titles[page]}]({page})" for w in wishes
        ]
    return "\n".join(lines)


def one_line(quoted: str) -> str:
    """An error's own text, without the traceback, on one line."""
    starts = [found.start() for found in ERROR.finditer(quoted)]
    return " ".join(quoted[starts[-1] if starts else 0 :].split())


def by_error(pages: Pages, titles: Pages, language: str) -> str:
    """List the symptoms, then the error messages by their class.

    What hangs is grouped by where it hangs.
    """
    words = SYMPTOMS[language]
    symptoms: dict[str, dict[str, list[str]]] = defaultdict(
        lambda: defaultdict(list)
    )
    errors: dict[str, dict[str, list[str]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for mistake in (m for p, t in pages.items() for m in parse(p, t)):
        link = f"[{mistake.heading}]({mistake.page}#{mistake.ident})"
        where = f"{link} · {titles[mistake.page]}"
        for symptom in mistake.classes:
            symptoms[symptom][mistake.place].append(f"- {where}")
        for error in (one_line(e.text) for e in mistake.errors):
            if found := ERROR.match(error):
                errors[found[2]][error].append(where)
            else:
                symptoms["other"][""].append(
                    f"- `{error}`<br>\n  {where}"
                )
    lines = []
    for symptom in words:
        if symptom not in symptoms:
            continue
        lines += ["", f"## {words[symptom]} {{ #{symptom} }}", ""]
        lines += symptoms[symptom].pop("", [])
        for place, entries in sorted(symptoms[symptom].items()):
            heading = PLACES[language].get(place)
            heading = heading or IN[language].format(place)
            lines += ["", f"### {heading} {{ #{symptom}-{place} }}", ""]
            lines += entries
    for name in sorted(errors):
        lines += ["", f"## `{name}` {{ #{name.lower()} }}", ""]
        for error, places in sorted(errors[name].items()):
            lines.append(
                "<br>\n  ".join(
                    [f"- `{error}`", *dict.fromkeys(places)]
                )
            )
    return filtered("\n".join(lines), language)


def filtered(text: str, language: str) -> str:
    """A long list under a box that shortens it."""
    hint = {"en": "Show only lines with …", "zh": "只显示包含……的行"}
    return (
        f'<input class="filter" type="search" aria-label='
        f'"{hint[language]}" placeholder="{hint[language]}">\n\n'
        f'<div class="filtered" markdown>\n{text}\n\n</div>'
    )


def by_api(
    scripts: dict[str, str], titles: Pages, language: str
) -> str:
    """List the names of Python's modules with the recipes that use them.

    Args:
        scripts: The source of each script, by its page.
        titles: The title of each page.
        language: The language, en or zh.
    """
    users: dict[str, list[str]] = defaultdict(list)
    known = documented()
    for page, source in scripts.items():
        for name in sorted(used(ast.parse(source), known)):
            users[name].append(f"[{titles[page]}]({page})")
    lines = []
    for module in sorted(MODULES):
        mine = [name for name in users if module_of(name) == module]
        if mine:
            lines += ["", f"## `{module}` {{ #{module} }}", ""]
        for name in sorted(mine, key=str.casefold):
            short = name.removeprefix(f"{module}.")
            shown = (
                f"[`{short}`][{name}]"
                if name in known
                else f"`{short}`"
            )
            lines.append(f"- {shown}: {', '.join(users[name])}")
    return filtered("\n".join(lines), language)


def documented() -> dict[str, str]:
    """The names in Python's inventory, each with what it is."""
    data = (
        ROOT / "docs" / "generator" / "python-objects.inv"
    ).read_bytes()
    body = zlib.decompress(data.split(b"\n", 4)[4]).decode()
    words = [line.split(" ") for line in body.splitlines()]
    return {name: role for name, role, *_ in words}


def module_of(name: str) -> str:
    """The module that a name belongs to."""
    return next(m for m in MODULES if name.startswith(f"{m}."))


def used(tree: ast.Module, known: dict[str, str]) -> set[str]:
    """The names of the modules that a script uses, methods included.

    A method counts when the script uses its name, and a class that the
    documentation says has it. What the script assigns is no method.
    """
    names = {}  # what the script calls them: their full names
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                names[alias.asname or alias.name] = alias.name
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                names[alias.asname or alias.name] = full
    attributes = [
        n for n in ast.walk(tree) if isinstance(n, ast.Attribute)
    ]
    assigned = {
        n.attr for n in attributes if isinstance(n.ctx, ast.Store)
    }
    found = {public(full, known) for full in names.values()}
    for node in attributes:
        if (base := ast.unparse(node.value)) in names:
            found.add(public(f"{names[base]}.{node.attr}", known))
    makers = {
        kind
        for name in found - set(MODULES)
        for kind in [name, *MAKES.get(name, [])]
    }
    kinds = kinds_of(tree)
    for node in attributes:
        methods = {
            name
            for name in (f"{kind}.{node.attr}" for kind in makers)
            if name in known
            and not (
                known[name] == "py:method" and node.attr in assigned
            )
        }
        owner = ast.unparse(node.value)
        words = {*re.findall(r"\w+", kinds.get(owner, "")), owner}
        likely = {m for m in methods if m.split(".")[-2] in words}
        found |= likely or (methods if len(methods) == 1 else set())
    return {
        name
        for name in found
        if name.startswith(MODULES) and name not in MODULES
    }


def kinds_of(tree: ast.Module) -> dict[str, str]:
    """What a script says that its variables are, as far as it does.

    By annotation, by the call that made it, or as one of a list; a text
    that has the name of the class in it.
    """
    kinds: dict[str, str] = defaultdict(str)
    for node in ast.walk(tree):
        match node:
            case ast.arg(arg=name, annotation=ast.expr() as kind):
                kinds[name] += f" {ast.unparse(kind)}"
            case (
                ast.withitem(context_expr=value, optional_vars=target)
                | ast.Assign(targets=[target], value=value)
                | ast.AnnAssign(target=target, value=value)
            ) if target is not None:
                for part in ast.walk(target):
                    if isinstance(part, ast.Name):
                        kinds[part.id] += f" {maker(value)}"
            case ast.For(target=ast.Name(id=name), iter=several):
                words = re.findall(r"\w+", ast.unparse(several))
                kinds[name] += f" {kinds[words[-1]]}"
    return kinds


def maker(value: ast.AST | None) -> str:
    """The call that makes a value, or each of a list, and what it makes."""
    if isinstance(value, ast.ListComp):
        value = value.elt
    if not isinstance(value, ast.Call):
        return ""
    name = ast.unparse(value.func).rpartition(".")[2]
    makes = [MAKES[m] for m in MAKES if m.endswith(f".{name}")]
    return f"{name} {makes}"


def public(name: str, known: dict[str, str]) -> str:
    """The documented name of what lies deeper: synchronize.Lock is Lock."""
    module, _, last = name.rpartition(".")
    if name == "multiprocessing.Pool":
        return "multiprocessing.pool.Pool"
    short = f"multiprocessing.{last}"
    hidden = module.startswith("multiprocessing.") and name not in known
    return short if hidden and short in known else name
