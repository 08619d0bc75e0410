"""Draw what the processes of a recipe did, from a real run, as SVG.

The data is in docs/data/timelines/, written by `nox -s timelines`. Places
along the time are per cent and texts are pixels, so a picture is as legible
on a phone as on a desk. What it shows is also said in words below it.
"""

import json
from html import escape
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[1] / "data" / "timelines"
ROW = 34  # height of a lane, in pixels
TOP = 18  # place for the ticks
BAR = 10
TICKS = 4
WORDS = {
    "en": {
        "label": "What each process does over time",
        "work": "works",
        "sleep": "sleeps",
        "wait": "waits",
        "print": "prints",
        "message": "a message",
        "caption": "One real run, on Python {python} under {method}.",
        "words": "The same in words",
        "span": "{kind} in `{what}`, {begin} to {end}",
        "said": "prints “{text}” at {at}",
        "sent": "{source} sends {text} at {begin};"
        " {target} has it at {end}",
        "main": "parent",
        "colon": ": ",
        "comma": "; ",
    },
    "zh": {
        "label": "各个进程随时间做了什么",
        "work": "运行",
        "sleep": "休眠",
        "wait": "等待",
        "print": "打印",
        "message": "一条消息",
        "caption": "取自一次真实运行：Python {python}，启动方式 {method}。",
        "words": "用文字描述",
        "span": "{begin} 到 {end}，{kind}（`{what}`）",
        "said": "{at} 时打印“{text}”",
        "sent": "{source} 在 {begin} 发送 {text}，"
        "{target} 在 {end} 收到",
        "main": "父进程",
        "colon": "：",
        "comma": "；",
    },
}


def load(name: str) -> dict[str, Any] | None:
    """The timeline of a recipe, None if there is none worth a picture."""
    path = FOLDER / f"{name}.json"
    if not path.exists():
        return None
    data: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return data if len(data["lanes"]) > 1 else None


def picture(name: str, language: str) -> str:
    """The picture of a recipe with its caption, "" if there is none."""
    data = load(name)
    if data is None:
        return ""
    words = WORDS[language]
    caption = words["caption"].format(
        python=".".join(data["python"].split(".")[:2]),
        method=data["method"],
    )
    kinds = ["work", "sleep", "wait", "print"]
    if data["messages"]:
        kinds.append("message")
    legend = " ".join(
        f'<span class="key {kind}"></span>{words[kind]}'
        for kind in kinds
        if kind in {"work", "wait", "message"} or shows(data, kind)
    )
    svg = draw(data, language)
    told = "\n".join(
        f"    - {line}" for line in in_words(data, language)
    )
    return (
        f'<figure class="timeline">{svg}'
        f"<figcaption>{legend} · {caption}</figcaption></figure>\n\n"
        f'??? note "{words["words"]}"\n\n{told}\n\n'
    )


def shows(data: dict[str, Any], kind: str) -> bool:
    """Whether there is anything of a kind in a picture."""
    if kind == "print":
        return any(lane["prints"] for lane in data["lanes"])
    return any(
        s[0] == kind for lane in data["lanes"] for s in lane["spans"]
    )


def draw(data: dict[str, Any], language: str) -> str:
    """The lanes, their spans, prints and messages."""
    lanes, whole = data["lanes"], data["seconds"]
    height = TOP + ROW * len(lanes)

    def x(seconds: float) -> str:
        return f"{max(0, min(100, 100 * seconds / whole)):.1f}%"

    parts = []
    for number in range(TICKS + 1):
        at = whole * number / TICKS
        anchor = {0: "start", TICKS: "end"}.get(number, "middle")
        parts.append(
            f'<line class="tick" x1="{x(at)}" x2="{x(at)}" y1="{TOP - 4}"'
            f' y2="{height}"/><text x="{x(at)}" y="{TOP - 7}"'
            f' text-anchor="{anchor}">{clock(at)}</text>'
        )
    for row, lane in enumerate(lanes):
        y = TOP + ROW * row + 17
        parts.append(
            f'<text x="2" y="{y - 4}">{escape(called(lane, language))}</text>'
        )
        for kind, begin, end, what in lane["spans"]:
            width = max(0.4, 100 * (end - begin) / whole)
            title = f"{WORDS[language][kind]}: {what}"
            parts.append(
                f'<rect class="{kind}" x="{x(begin)}" y="{y}"'
                f' width="{width:.1f}%" height="{BAR}">'
                f"<title>{escape(title)}</title></rect>"
            )
        for at, text in lane["prints"]:
            parts.append(
                f'<circle class="print" cx="{x(at)}" cy="{y + BAR / 2}"'
                f' r="3"><title>{escape(text)}</title></circle>'
            )
    for source, target, begin, end, text in data["messages"]:
        from_y = TOP + ROW * source + 17 + BAR / 2
        to_y = TOP + ROW * target + 17 + BAR / 2
        parts.append(
            f'<line class="message" x1="{x(begin)}" y1="{from_y}"'
            f' x2="{x(end)}" y2="{to_y}"><title>{escape(text)}</title></line>'
            f'<circle class="message" cx="{x(end)}" cy="{to_y}" r="2.5"/>'
        )
    return (
        f'<svg width="100%" height="{height}" role="img"'
        f' aria-label="{WORDS[language]["label"]}">{"".join(parts)}</svg>'
    )


def clock(seconds: float) -> str:
    """A time as one reads it: milliseconds, as long as they are few."""
    if seconds < 1:
        return f"{1000 * seconds:.3g} ms"
    return f"{seconds:.2f} s"


def called(lane: dict[str, Any], language: str) -> str:
    """The name of a lane."""
    name: str = lane["name"]
    return WORDS[language]["main"] if lane["is_main"] else name


def in_words(data: dict[str, Any], language: str) -> list[str]:
    """What the picture shows, a line for each lane and each message."""
    words = WORDS[language]
    lines = []
    for lane in data["lanes"]:
        told = [
            words["span"].format(
                kind=words[kind],
                what=what,
                begin=clock(begin),
                end=clock(end),
            )
            for kind, begin, end, what in lane["spans"][:8]
        ]
        told += [
            words["said"].format(text=escape(text), at=clock(at))
            for at, text in lane["prints"]
        ]
        name = f"**{escape(called(lane, language))}**"
        lines.append(name + words["colon"] + words["comma"].join(told))
    for source, target, begin, end, text in data["messages"]:
        names = [called(lane, language) for lane in data["lanes"]]
        lines.append(
            words["sent"].format(
                source=names[source],
                target=names[target],
                text=f"`{text}`",
                begin=clock(begin),
                end=clock(end),
            )
        )
    return lines
