"""Draw the figures of the pages from what was measured.

On a page `{measured:why_processes.processes}` is a number from
docs/data/measured/why_processes.json, which `nox -s measure` writes. A
figure that does not exist, or whose measurement has changed since, stops
the build.
"""

import hashlib
import json
import re
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SCRIPTS = ROOT / "tests" / "measurements"
FOLDER = ROOT / "docs" / "data" / "measured"
QUOTED = re.compile(r"\{measured:(\w+)\.(\w+)\}")
USES = re.compile(r"^USES = \[(.*?)\]", re.MULTILINE | re.DOTALL)
DOCSTRING = re.compile(r'\A"""(.+?)$', re.MULTILINE)
WORDS = {
    "en": {
        "head": "| | Python | Start method | Times as fast"
        " | Quartiles | Measured on |",
        "repeat": "Measure it yourself:",
    },
    "zh": {
        "head": "| | Python | 启动方式 | 速度是几倍 | 四分位数"
        " | 测量环境 |",
        "repeat": "自己测一遍：",
    },
}


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
    """The hash of a measurement and of the recipes that it runs."""
    script = (SCRIPTS / f"{name}.py").read_bytes()
    found = USES.search(script.decode())
    used = re.findall(r'"(.+?)"', found[1] if found else "")
    digest = hashlib.sha256(script)
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


def with_figures(page: str, text: str) -> str:
    """Put the figures in, each linked to how it was measured.

    A figure is that of the newest Python, under its default start method
    if it was measured under several.

    Raises:
        ValueError: If a figure is not known, or is not of today.
    """
    up = "../" * page.count("/")

    def figure(found: re.Match[str]) -> str:
        name, way = found.groups()
        runs = load(name)["runs"]
        newest = max(runs, key=version)
        method = default_method(newest)
        figures = runs[newest][method]["figures"]
        if way not in figures:
            raise ValueError(
                f"{page}: {name} measures {', '.join(figures)}, not {way}"
            )
        return (
            f"[{shown(figures[way]['median'])}]({up}measured.md#{name})"
        )

    return QUOTED.sub(figure, text)


def default_method(release: str) -> str:
    """The start method of a release on Linux."""
    return "forkserver" if version(release) >= (3, 14) else "fork"


def version(release: str) -> tuple[int, ...]:
    """A version as numbers that can be compared."""
    return tuple(map(int, release.split(".")))


def shown(ratio: float) -> str:
    """A ratio with as many digits as a reader can trust."""
    return f"{ratio:.0f}" if ratio >= 10 else f"{ratio:.1f}"


def tables(lang: str) -> str:
    """All measurements, each with its table and its command."""
    words = WORDS[lang]
    parts = []
    for name in names():
        if not file(name).exists():
            continue
        text = (SCRIPTS / f"{name}.py").read_text("utf-8")
        about = DOCSTRING.search(text)
        rows = [words["head"], "|---|---|---|--:|---|---|"]
        for release, methods in load(name)["runs"].items():
            for method, run in methods.items():
                for way, f in run["figures"].items():
                    rows.append(
                        f"| {way} | {release} | {method}"
                        f" | {f['median']:.2f}"
                        f" | {f['low']:.2f} – {f['high']:.2f}"
                        f" | {run['machine']}, {run['date']} |"
                    )
        parts += [
            f"## {about[1] if about else name} {{ #{name} }}\n",
            *rows,
            f"\n{words['repeat']}\n",
            f"```sh\nnox -s measure -- {name}\n```\n",
        ]
    return "\n".join(parts)
