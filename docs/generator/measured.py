"""Draw the figures of the pages from what was measured.

On a page `{measured:why_processes.processes}` is how many times as fast
that way is as the first one, `{measured:messages.16B.send_bytes/16B.pipe}`
as that other one, and `{measured:start_up.first_2.spawn in ms}` what it
took; from docs/data/measured/, which `nox -s measure` writes. A figure
that does not exist, whose measurement has changed since, or whose spread
is larger than its effect, stops the build.
"""

import hashlib
import json
import re
import statistics
from pathlib import Path
from typing import Any

from docs.generator import plots

ROOT = Path(__file__).parents[2]
SCRIPTS = ROOT / "tests" / "measurements"
FOLDER = ROOT / "docs" / "data" / "measured"
QUOTED = re.compile(
    r"\{measured:(\w+)\.([\w.]+)(?:/([\w.]+)| in (\w+))?\}"
)
USES = re.compile(
    r"^USES(?:: \S+)? = \[(.*?)\]", re.MULTILINE | re.DOTALL
)
NEEDS = re.compile(r"from tests\.measurements(?:\.(\w+))? import (\w+)")
DOCSTRING = re.compile(r'\A"""(.+?)$', re.MULTILINE)
WORDS = {
    "en": {
        "head": "| | Python | Start method | {unit} | Times as fast"
        " | Quartiles |",
        "repeat": "Measure it yourself:",
        "table": "All figures, and where they come from",
        "caption": "Python {python}, {method}; {machine}.",
        "where": "Python {python}, {method}: {machine}, {rounds} rounds,"
        " load before {load}, {date}{peers}.",
        "script": "The script",
        "against": "Compared with: {}.",
        "each": "Compared with the first of each group.",
        "costs": "| | A computation, times as fast as a plain loop"
        " | A task that does nothing, µs |",
    },
    "zh": {
        "head": "| | Python | 启动方式 | {unit} | 速度是几倍 | 四分位数 |",
        "repeat": "自己测一遍：",
        "table": "全部数字及其来源",
        "caption": "Python {python}，{method}；{machine}。",
        "where": "Python {python}，{method}：{machine}，{rounds} 轮，"
        "测量前负载 {load}，{date}{peers}。",
        "script": "脚本",
        "against": "比较对象：{}。",
        "each": "各组都与组内第一种比较。",
        "costs": "| | 做计算，速度是普通循环的几倍"
        " | 什么也不做的任务，µs |",
    },
}
Values = dict[str, list[float]]


def names() -> list[str]:
    """The names of all measurements."""
    return sorted(
        path.stem
        for path in SCRIPTS.glob("*.py")
        if USES.search(path.read_text("utf-8"))
    )


def file(name: str) -> Path:
    """Where the data of a measurement is kept."""
    return FOLDER / f"{name}.json"


def fingerprint(name: str) -> str:
    """The hash of a measurement, its helpers and its recipes."""
    script = (SCRIPTS / f"{name}.py").read_bytes()
    found = USES.search(script.decode())
    used = re.findall(r'"(.+?)"', found[1] if found else "")
    digest = hashlib.sha256(script)
    for words in NEEDS.findall(script.decode()):
        for module in sorted({*" ".join(words).split()} - {name}):
            helper = SCRIPTS / f"{module}.py"
            digest.update(
                helper.read_bytes() if helper.exists() else b""
            )
    for recipe in used:
        digest.update((ROOT / f"recipes/{recipe}.py").read_bytes())
    return digest.hexdigest()[:16]


def load(name: str) -> dict[str, Any]:
    """What was measured under a name.

    Raises:
        ValueError: If nothing was, or something has changed since.
    """
    again = f"run: nox -s measure -- {name} --record"
    if not file(name).exists():
        raise ValueError(f"nothing is measured as {name!r}; {again}")
    data: dict[str, Any] = json.loads(file(name).read_text("utf-8"))
    if data["hash"] != fingerprint(name):
        raise ValueError(
            f"the measurement {name!r} or its recipe has changed; {again}"
        )
    return data


def reference(way: str, values: Values) -> str:
    """What a way is compared with: the first one, or that of its group."""
    first = next(iter(values))
    if "." not in first:
        return first
    group = way.partition(".")[0]
    return next(w for w in values if w.partition(".")[0] == group)


def quartiles(values: list[float]) -> tuple[float, float, float]:
    """The lower quartile, the median, the upper quartile."""
    if len(values) < 2:
        values = values * 2
    low, median, high = statistics.quantiles(values, method="inclusive")
    return low, median, high


def ratio(
    values: Values, way: str, other: str
) -> tuple[float, float, float]:
    """How many times as fast a way is as another, round by round."""
    return quartiles(
        [a / b for a, b in zip(values[other], values[way], strict=True)]
    )


def run_of(name: str, *ways: str) -> tuple[str, str, dict[str, Any]]:
    """The run that figures come from: the newest that has these ways.

    It is that of the default start method, if that was measured.

    Returns:
        The Python, the start method, and the run.

    Raises:
        ValueError: If there is none.
    """
    runs = load(name)["runs"]
    for release in sorted(runs, key=version, reverse=True):
        methods = runs[release]
        usual = default_method(release)
        method = usual if usual in methods else next(iter(methods))
        if all(way in methods[method]["values"] for way in ways):
            return release, method, methods[method]
    raise ValueError(
        f"{name} has not measured {' and '.join(ways) or 'anything'}"
    )


def with_figures(page: str, text: str) -> str:
    """Put the figures in, each linked to how it was measured.

    Raises:
        ValueError: If a figure is not known, is not of today, or says
            nothing because of its spread.
    """
    up = "../" * page.count("/")

    def figure(found: re.Match[str]) -> str:
        name, way, other, unit = found.groups()
        try:
            if unit:
                *_, run = run_of(name, way)
                assert unit == run["unit"], (
                    f"{name} is in {run['unit']}"
                )
                median = quartiles(run["values"][way])[1]
                said = f"{shown(median)} {unit}"
            else:
                said = times(name, way, other)
        except (ValueError, AssertionError) as error:
            raise ValueError(f"{page}: {found[0]}: {error}") from error
        return f"[{said}]({up}measured.md#{name})"

    return QUOTED.sub(figure, text)


def times(name: str, way: str, other: str | None) -> str:
    """How many times as fast a way is, if that can be said."""
    *_, run = run_of(name, way, *([other] if other else []))
    values = run["values"]
    low, median, high = ratio(
        values, way, other or reference(way, values)
    )
    if high - low >= abs(median - 1):
        raise ValueError(
            f"{low:.2f} to {high:.2f} times: the spread is larger than"
            " the effect; measure more rounds, or quote no figure"
        )
    return shown(median)


def default_method(release: str) -> str:
    """The start method of a release on Linux."""
    return "forkserver" if version(release) >= (3, 14) else "fork"


def version(release: str) -> tuple[int, ...]:
    """A version as numbers; the free-threaded build comes before all."""
    if release.endswith("t"):
        return (0, *version(release[:-1]))
    return tuple(map(int, release.split(".")))


def shown(value: float) -> str:
    """A figure with as many digits as a reader can trust."""
    if value >= 100:
        return f"{float(f'{value:.2g}'):,.0f}"
    return f"{value:.0f}" if value >= 10 else f"{value:.2g}"


def section(name: str, lang: str) -> str:
    """The plot, the table and the command of one measurement."""
    words = WORDS[lang]
    release, method, run = run_of(name)
    about = words["caption"].format(
        python=release, method=method, machine=run["machine"]
    )
    values = run["values"]
    spreads = {
        way: quartiles(values[way])
        if name in plots.TOOK
        else ratio(values, way, reference(way, values))
        for way in values
    }
    table = "\n".join(f"    {line}" for line in table_of(name, lang))
    return (
        f"{plots.figure(name, run, spreads, about, lang)}\n\n"
        f'??? note "{words["table"]}"\n\n{table}\n\n'
        f"{words['repeat']}\n\n```sh\nnox -s measure -- {name}\n```\n"
    )


def table_of(name: str, lang: str) -> list[str]:
    """All that was measured, under all Pythons and start methods."""
    words = WORDS[lang]
    runs = load(name)["runs"]
    rows, notes = [], []
    unit = ""
    for release, methods in runs.items():
        for method, run in methods.items():
            values, unit = run["values"], run["unit"]
            peers = ", ".join(
                f"{k} {v}" for k, v in run["peers"].items()
            )
            notes.append(
                words["where"].format(
                    python=release,
                    method=method,
                    machine=run["machine"],
                    rounds=len(next(iter(values.values()))),
                    load=run["load"],
                    date=run["date"],
                    peers=f"; {peers}" * bool(peers),
                )
            )
            for way in values:
                low, median, high = ratio(
                    values, way, reference(way, values)
                )
                rows.append(
                    f"| {plots.label(name, way, lang)} | {release} | {method}"
                    f" | {plots.number(quartiles(values[way])[1])}"
                    f" | {plots.number(median)} | {plots.number(low)}"
                    f" – {plots.number(high)} |"
                )
    first = next(iter(values))
    against = (
        words["each"]
        if "." in first
        else words["against"].format(plots.label(name, first, lang))
    )
    head = [
        words["head"].format(unit=unit),
        "|---|---|---|--:|--:|---|",
    ]
    listed = [f"- {note}" for note in notes]
    return [*head, *rows, "", against, "", *listed]


def costs(lang: str) -> str:
    """What computes how fast, and what it costs to send it a task.

    A row for each way that both measurements have.
    """
    rows = [WORDS[lang]["costs"], "|---|--:|--:|"]
    ways = [
        way
        for methods in load("speed_up")["runs"].values()
        for run in methods.values()
        for way in run["values"]
    ]
    for way in dict.fromkeys(ways):
        try:
            *_, fast = run_of("speed_up", "loop", way)
            *_, cost = run_of("overhead", "loop", f"1.{way}")
        except ValueError:
            continue
        times_as_fast = ratio(fast["values"], way, "loop")[1]
        took = quartiles(cost["values"][f"1.{way}"])[1]
        rows.append(
            f"| {plots.label('speed_up', way, lang)}"
            f" | {shown(times_as_fast)} | {shown(took)} |"
        )
    return "\n".join(rows)


def rest(pages: dict[str, str], lang: str) -> str:
    """The measurements that the page has no section of its own for."""
    written = pages["measured.md"]
    parts = []
    for name in names():
        if not file(name).exists():
            continue  # a test says so
        if f"<!-- measured {name} -->" not in written:
            text = (SCRIPTS / f"{name}.py").read_text("utf-8")
            about = DOCSTRING.search(text)
            title = about[1] if about else name
            parts.append(
                f"## {title} {{ #{name} }}\n\n{section(name, lang)}"
            )
    return "\n".join(parts)
