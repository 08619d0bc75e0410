"""Show what was measured of the recipes: a line, tables, a picture.

The data is in docs/data/evidence/, written by the sessions that measure.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[1] / "data" / "evidence"
METHODS = ["fork", "spawn", "forkserver"]
CELL = 14  # size of a cell in the picture, in pixels
LABEL = 250  # width of its labels, in pixels
WORDS = {
    "en": {
        "verified": "measured on {platform}, Python {pythons}:"
        " [{runs} runs, {failed} failed]({page})",
        "to": "{} to {}",
        "where": "Measured on {machines}, {days}.",
        "runs": "| Recipe | Pythons | Runs | Failed | Lines"
        " | Mutants noticed | Faulty after Ctrl-C |",
        "stays": "| Recipe | Python | Shots | What stayed |",
        "ctrl-c": "| Class | Python | Start method | Shots | Faulty |"
        " Of these, in a step of Python's | What stayed |",
        "of": "{faulty} of {shots}",
        "clean": "nothing",
        "hang": "hangs",
        "orphan process": "live processes",
        "shared memory left behind": "shared memory",
        "semaphore left behind": "semaphores",
        "file left behind": "files",
        "picture": "Runs without a fault, by recipe, Python and start"
        " method",
        "wrong": "You press Ctrl-C, and it does not end",
        "risk": "Of {shots} runs that were interrupted at a random moment,"
        " {faults}. The fault is not in this script: Python's"
        " own {classes} can miss a Ctrl-C. [The figures]({page}#ctrl-c)"
        " say how often, and what you can do.",
        "remedy": " Workers that ignore the signal make a `Pool` safer: "
        "`mp.Pool(4, signal.signal, (signal.SIGINT, signal.SIG_IGN))`.",
        "and": ", ",
        "none": "all ended cleanly",
        "counts": "{fault}: {count}",
    },
    "zh": {
        "verified": "在 {platform}、Python {pythons} 上实测："
        "[运行 {runs} 次，失败 {failed} 次]({page})",
        "to": "{} 到 {}",
        "where": "测量环境：{machines}；{days}。",
        "runs": "| 示例 | Python 版本数 | 运行次数 | 失败 | 行数"
        " | 被发现的变异 | Ctrl-C 后出错 |",
        "stays": "| 示例 | Python | 次数 | 留下了什么 |",
        "ctrl-c": "| 类 | Python | 启动方式 | 次数 | 出错 |"
        " 其中 Python 自己的步骤被打断 | 留下了什么 |",
        "of": "{shots} 次中 {faulty} 次",
        "clean": "没有",
        "hang": "卡住",
        "orphan process": "还活着的进程",
        "shared memory left behind": "共享内存",
        "semaphore left behind": "信号量",
        "file left behind": "文件",
        "picture": "每个示例在各个 Python 版本和启动方式下的运行情况",
        "wrong": "按了 Ctrl-C，程序却不结束",
        "risk": "在随机时刻中断了 {shots} 次：{faults}。问题不在这个脚本里："
        "Python 自己的 {classes} 有时会漏掉 Ctrl-C。[这里的数字]({page}"
        "#ctrl-c)说明多久会遇到一次，以及你能做什么。",
        "remedy": "让工作进程忽略这个信号，`Pool` 就安全一些："
        "`mp.Pool(4, signal.signal, (signal.SIGINT, signal.SIG_IGN))`。",
        "and": "，",
        "none": "都正常结束，没有残余",
        "counts": "{fault} {count} 次",
    },
}
Data = dict[str, Any]


def load() -> dict[str, Data]:
    """The evidence of each recipe that has some, by its name."""
    return {
        path.relative_to(FOLDER).with_suffix("").as_posix(): json.loads(
            path.read_text(encoding="utf-8")
        )
        for path in sorted(FOLDER.rglob("*.json"))
    }


def by_python(
    data: Data, section: str
) -> Iterator[tuple[str, str, Any]]:
    """The platforms and Pythons of a section, each with its result."""
    for platform, versions in data.get(section, {}).items():
        if platform not in {"hash", "date", "machine"}:
            for version, result in versions.items():
                yield platform, version, result


def where(evidence: dict[str, Data], language: str) -> str:
    """On what machines and between which days it was measured."""
    sections = [s for data in evidence.values() for s in data.values()]
    machines = sorted(
        {s["machine"] for s in sections if "machine" in s}
    )
    days = sorted({s["date"] for s in sections if "date" in s})
    if not days:
        return ""
    words = WORDS[language]
    first, last = days[0], days[-1]
    return words["where"].format(
        machines="; ".join(machines),
        days=first
        if first == last
        else words["to"].format(first, last),
    )


def total(data: Data) -> Counter[str]:
    """How many runs there were and how many failed."""
    return sum(
        (
            Counter(count)
            for _, _, result in by_python(data, "runs")
            for count in result.values()
        ),
        Counter(runs=0, failed=0),
    )


def line(data: Data, language: str, page: str) -> str:
    """What a recipe's page says of its evidence, "" if there is none."""
    words = WORDS[language]
    found = list(by_python(data, "runs"))
    if not found:
        return ""
    counts = total(data)
    versions = sorted({minor(v) for _, v, _ in found}, key=number)
    pythons = versions[0]
    if len(versions) > 1:
        pythons = words["to"].format(versions[0], versions[-1])
    return words["verified"].format(
        platform=", ".join(
            dict.fromkeys(p.split()[0] for p, _, _ in found)
        ),
        pythons=pythons,
        runs=f"{counts['runs']:,}",
        failed=counts["failed"],
        page=page,
    )


def minor(release: str) -> str:
    """The version of a release: 3.15 of 3.15.2."""
    return ".".join(release.split(".")[:2])


def number(release: str) -> list[int]:
    """A version as numbers that can be compared."""
    return [int(part) for part in release.split(".")]


def shots(data: Data, sign: str) -> Counter[str]:
    """What became of all shots at a recipe with one signal."""
    return sum(
        (
            Counter(result[method][sign])
            for _, _, result in by_python(data, "interrupts")
            for method in METHODS
            if sign in result.get(method, {})
        ),
        Counter(),
    )


def faults(tally: Counter[str], language: str) -> str:
    """The faults of a tally in words, with their numbers."""
    words = WORDS[language]
    return words["and"].join(
        words["counts"].format(count=count, fault=words[fault])
        for fault, count in tally.items()
        if fault not in {"shots", "faulty", "excused"}
    )


def risk(data: Data, language: str, page: str) -> str:
    """What a page says of Ctrl-C if the recipe uses a pool of Python's.

    Args:
        data: The evidence of the recipe.
        language: The language, en or zh.
        page: The address of the page with the figures.
    """
    words = WORDS[language]
    known = {
        name: issue
        for _, _, result in by_python(data, "interrupts")
        for name, issue in result["uses"].items()
    }
    if not known:
        return ""
    tally = shots(data, "SIGINT")
    text = words["risk"].format(
        shots=tally["shots"],
        faults=faults(tally, language) or words["none"],
        classes=", ".join(
            f"[`{name}`]({issue})" for name, issue in known.items()
        ),
        page=page,
    )
    if "Pool" in known:
        text += words["remedy"]
    return f"### {words['wrong']} {{ #ctrl-c .hangs }}\n\n{text}\n\n"


def runs_table(evidence: dict[str, Data], language: str) -> str:
    """One line for each recipe: runs, mutants, shots."""
    words = WORDS[language]
    rows = [words["runs"], "|---|--:|--:|--:|--:|--:|--:|"]
    for name, data in evidence.items():
        counts = total(data)
        lines = {r["lines"] for _, _, r in by_python(data, "coverage")}
        pythons = {v for _, v, _ in by_python(data, "runs")}
        mutants = [r for _, _, r in by_python(data, "mutants")]
        noticed = [f"{m['noticed']}/{m['mutants']}" for m in mutants]
        tally = shots(data, "SIGINT")
        fired = words["of"].format(
            faulty=tally["faulty"], shots=tally["shots"]
        )
        rows.append(
            f"| [{name}]({name}.md) | {len(pythons)} | {counts['runs']}"
            f" | {counts['failed']} | {max(lines, default='')}"
            f" | {' '.join(noticed)} | {fired if tally else ''} |"
        )
    return "\n".join(rows)


def ctrl_c_table(evidence: dict[str, Data], language: str) -> str:
    """What Ctrl-C does to Python's two pools, by Python and method."""
    words = WORDS[language]
    rows = [words["ctrl-c"], "|---|---|---|--:|--:|--:|---|"]
    tallies: dict[tuple[str, str, str], Counter[str]] = {}
    for data in evidence.values():
        for _, version, result in by_python(data, "interrupts"):
            for method in METHODS:
                tally = result.get(method, {}).get("SIGINT", {})
                for kind in result["uses"] or ["Process"]:
                    key = kind, version, method
                    tallies.setdefault(key, Counter()).update(tally)
    for (kind, version, method), tally in sorted(
        tallies.items(), key=lambda item: order(item[0])
    ):
        left = faults(tally, language) or words["clean"]
        rows.append(
            f"| `{kind}` | {version} | {method} | {tally['shots']}"
            f" | {tally['faulty']} | {tally['excused']} | {left} |"
        )
    return "\n".join(rows)


def order(key: tuple[str, str, str]) -> tuple[str, list[int], str]:
    """Sort by class, then by the numbers of the version, then method."""
    kind, version, method = key
    return kind, number(version), method


def sigterm_table(evidence: dict[str, Data], language: str) -> str:
    """What stays behind when the parent alone gets SIGTERM."""
    words = WORDS[language]
    rows = [words["stays"], "|---|---|--:|---|"]
    for name, data in evidence.items():
        tally = shots(data, "SIGTERM")
        if tally:
            pythons = [v for _, v, _ in by_python(data, "interrupts")]
            left = faults(tally, language) or words["clean"]
            rows.append(
                f"| [{name}]({name}.md) | {', '.join(pythons)}"
                f" | {tally['shots']} | {left} |"
            )
    return "\n".join(rows)


def picture(evidence: dict[str, Data], language: str) -> str:
    """A square for each recipe, Python and start method, as SVG.

    A full square: all its runs were right. An empty one: not run.
    """
    versions = sorted(
        {
            v
            for d in evidence.values()
            for _, v, _ in by_python(d, "runs")
        },
        key=number,
    )
    step = 3 * CELL + CELL // 2
    parts = [
        f'<text x="{LABEL + i * step}" y="{CELL - 3}">{version}</text>'
        for i, version in enumerate(versions)
    ]
    squares: dict[str, str] = defaultdict(str)  # one path for each kind
    for row, (name, data) in enumerate(evidence.items(), start=1):
        y = row * CELL
        parts.append(f'<text x="0" y="{y + CELL - 4}">{name}</text>')
        results: dict[str, Counter[str]] = {}
        for _, version, result in by_python(data, "runs"):
            for method, count in result.items():
                key = f"{version} {method}"
                results.setdefault(key, Counter()).update(count)
        for i, version in enumerate(versions):
            for j, method in enumerate(METHODS):
                count = results.get(f"{version} {method}", Counter())
                kind = "bad" if count["failed"] else "good"
                x = LABEL + i * step + j * CELL
                squares[kind if count else "none"] += (
                    f"M{x} {y + 1}h{CELL - 2}v{CELL - 2}h{2 - CELL}z"
                )
    parts += [
        f'<path class="{kind}" d="{path}"/>'
        for kind, path in squares.items()
    ]
    width = LABEL + len(versions) * step
    height = (len(evidence) + 1) * CELL
    return (
        f'<svg class="evidence" viewBox="0 0 {width} {height}" role="img"'
        f' aria-label="{WORDS[language]["picture"]}">'
        f"{''.join(parts)}</svg>"
    )
