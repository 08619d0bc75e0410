"""Draw what was measured, as SVG that follows light and dark.

Places along the value are per cent and texts are pixels, so a picture is
as legible on a phone as on a desk. All its numbers are in the table below
it. A bar says what a way took, or how many times as fast it is, with a
line from the lower to the upper quartile; curves are on scales where each
step is ten times the one before.
"""

import math
import statistics
from html import escape
from itertools import pairwise
from typing import Any

ROW, BAR, TOP = 34, 10, 18  # pixels
HEIGHT, LEFT, RIGHT = 260, 13, 2  # of curves: pixels, per cent
# What is drawn as curves over its groups, and which ways.
CURVES = {
    "overhead": [
        *("pool", "imap", "executor", "pebble", "loky"),
        *("joblib", "mpire", "ray"),
    ],
    "messages": [
        *("bytes", "send_bytes", "pipe", "queue", "batches"),
        *("manager", "shared", "faster_fifo"),
    ],
    "locks": ["each", "batch", "own"],
}
# What is drawn as bars of what it took, not of how many times as fast,
# and which ways; all if empty.
TOOK = {
    "start_up": [
        *(
            f"{case}_2.{method}"
            for case in ("first", "later", "import_later")
            for method in ("fork", "forkserver", "spawn")
        ),
        "preload_later_2.forkserver",
    ],
    "break_even": ["chunks", "imap", "executor"],
    "arrays_memory": [],
    "back_pressure": [],
    "worker_lifetime": [],
}
# What the groups of curves are.
AXES = {
    "overhead": ("across: tasks in a chunk", "横轴：每块的任务数"),
    "messages": ("across: size of a message", "横轴：消息大小"),
    "locks": ("across: workers", "横轴：工作进程数"),
}
COLOURS = [
    *("#2e9d78", "#4a7fc1", "#b97d10", "#d1495b"),
    *("#8e6bbf", "#6f8791", "#1f8fa3", "#b5652f"),
]
# Words for ways and groups, in English and in Chinese: of a measurement,
# else of all.
LABELS: dict[str, tuple[str, str]] = {
    "loop": ("a plain loop", "普通循环"),
    "limit": ("processes without a pool", "不用进程池的进程"),
    "threads": ("ThreadPoolExecutor", "ThreadPoolExecutor"),
    "pool": ("Pool.map", "Pool.map"),
    "imap": ("Pool.imap", "Pool.imap"),
    "executor": ("ProcessPoolExecutor", "ProcessPoolExecutor"),
    "interpreters": (
        "InterpreterPoolExecutor",
        "InterpreterPoolExecutor",
    ),
    "distributed": ("Dask", "Dask"),
    "ray": ("Ray", "Ray"),
    "polars": ("Polars", "Polars"),
    "duckdb": ("DuckDB", "DuckDB"),
    "why_processes/threads": ("threads", "线程"),
    "processes": ("processes", "进程"),
    "chunks": ("Pool.map, in chunks", "Pool.map，分块"),
    "break_even/imap": (
        "Pool.imap, one by one",
        "Pool.imap，逐个发送",
    ),
    "break_even/executor": (
        "ProcessPoolExecutor, one by one",
        "ProcessPoolExecutor，逐个发送",
    ),
    "with_start": (
        "with the start of a pool, all tasks together",
        "含启动进程池，全部任务合计",
    ),
    "overhead/own": ("its own choice", "自选分块"),
    "bytes": ("plain bytes", "纯字节"),
    "send_bytes": ("Pipe, send_bytes", "Pipe，send_bytes"),
    "pipe": ("Pipe, send", "Pipe，send"),
    "queue": ("Queue", "Queue"),
    "simple": ("SimpleQueue", "SimpleQueue"),
    "joinable": ("JoinableQueue", "JoinableQueue"),
    "manager": ("a manager's queue", "管理器的队列"),
    "batches": ("Queue, batches of 1,000", "Queue，每批 1000 条"),
    "faster_fifo": ("faster-fifo", "faster-fifo"),
    "messages/shared": (
        "shared memory, copied in and out",
        "共享内存，写入再读出",
    ),
    "round_trips/shared": (
        "shared memory, copied in and out",
        "共享内存，写入再读出",
    ),
    "sent": ("sent with the tasks", "随任务发送"),
    "shared": ("in shared memory", "在共享内存里"),
    "copied": (
        "copied into shared memory first",
        "先复制到共享内存",
    ),
    "mapped": ("in a mapped file", "内存映射文件"),
    "loaded": ("loaded by each worker", "每个工作进程各自载入"),
    "unlimited": ("no limit", "没有上限"),
    "limit_100": ("100 tasks each", "每个进程 100 个任务"),
    "limit_10": ("10 tasks each", "每个进程 10 个任务"),
    "limit_1": ("1 task each", "每个进程 1 个任务"),
    "limited": ("room for three", "最多三条"),
    "shared_dict/each": (
        "the manager's dict, for each word",
        "每个词都访问管理器的字典",
    ),
    "shared_dict/once": (
        "the manager's dict, once at the end",
        "最后访问一次管理器的字典",
    ),
    "shared_dict/returned": (
        "returned, without a manager",
        "不用管理器，直接返回",
    ),
    "inherited": ("inherited by fork", "由 fork 继承"),
    "joblib": ("joblib", "joblib"),
    "each": ("a lock for each addition", "每次加一都加锁"),
    "batch": ("a lock for a hundred additions", "每一百次加一次锁"),
    "own": ("each worker its own sum", "各算各的，最后相加"),
    "16B": ("16 B", "16 B"),
    "1kB": ("1 kB", "1 kB"),
    "64kB": ("64 kB", "64 kB"),
    "1MB": ("1 MB", "1 MB"),
    "64MB": ("64 MB", "64 MB"),
}
for n in (1, 2, 3, 4):
    s = "s" * (n > 1)
    LABELS |= {
        f"first_{n}": (
            f"first pool, {n} worker{s}",
            f"第一个进程池，{n} 个工作进程",
        ),
        f"later_{n}": (
            f"later pool, {n} worker{s}",
            f"后来的进程池，{n} 个工作进程",
        ),
        f"import_{n}": (
            f"first pool, {n} worker{s}, import numpy",
            f"第一个进程池，{n} 个工作进程，导入 numpy",
        ),
        f"preload_{n}": (
            f"first pool, {n} worker{s}, numpy preloaded",
            f"第一个进程池，{n} 个工作进程，预加载 numpy",
        ),
        f"import_later_{n}": (
            f"later pool, {n} worker{s}, import numpy",
            f"后来的进程池，{n} 个工作进程，导入 numpy",
        ),
        f"preload_later_{n}": (
            f"later pool, {n} worker{s}, numpy preloaded",
            f"后来的进程池，{n} 个工作进程，预加载 numpy",
        ),
        f"cores/{n}": (f"{n} worker{s}", f"{n} 个工作进程"),
    }
Spreads = dict[str, tuple[float, float, float]]
WORDS = {
    "en": {
        "times": "how many times as fast as: {}",
        "times of each": "how many times as fast as the first of its group",
        "took": "what it took, in {}: less is better",
        "what": "what was measured",
    },
    "zh": {
        "times": "速度是“{}”的几倍",
        "times of each": "速度是组内第一种的几倍",
        "took": "用量（{}），越少越好",
        "what": "测量结果",
    },
}


def label(name: str, way: str, lang: str) -> str:
    """What a way is called on a page, its group first."""
    parts = []
    for part in way.split("."):
        words = LABELS.get(f"{name}/{part}") or LABELS.get(part)
        parts.append(words[lang == "zh"] if words else part)
    return ("：" if lang == "zh" else ": ").join(parts)


def number(value: float) -> str:
    """A figure with three digits."""
    if value >= 1_000:
        return f"{float(f'{value:.3g}'):,.0f}"
    return f"{value:.3g}"


def figure(
    name: str,
    run: dict[str, Any],
    spreads: Spreads,
    about: str,
    lang: str,
) -> str:
    """The picture of a measurement with its caption.

    Args:
        name: The measurement.
        run: What was measured.
        spreads: What a bar says: lower quartile, median, upper quartile.
        about: Where it was measured.
        lang: The language, en or zh.
    """
    if name in CURVES:
        picture, what = curves(name, run, lang)
    else:
        picture, what = bars(name, run, spreads, lang)
    return (
        f'<figure class="timeline measured">{picture}<figcaption>{what}'
        f"<br>{about}</figcaption></figure>"
    )


def bars(
    name: str, run: dict[str, Any], spreads: Spreads, lang: str
) -> tuple[str, str]:
    """A bar for each way, and what its length is."""
    words, first = WORDS[lang], next(iter(spreads))
    what = words["times of each"]
    if name in TOOK:
        what = words["took"].format(run["unit"])
    elif "." not in first:
        what = words["times"].format(label(name, first, lang))
    ways = [w for w in TOOK.get(name) or spreads if w in spreads]
    full = 82 / max(spreads[way][2] for way in ways)  # per cent
    parts = []
    for row, way in enumerate(ways):
        low, median, high = spreads[way]
        y, called = ROW * row + 17, escape(label(name, way, lang))
        parts.append(
            f'<text x="0" y="{y - 4}">{called}</text>'
            f'<rect class="work" x="0" y="{y}" height="{BAR}"'
            f' width="{full * median:.1f}%"/>'
            '<line stroke="#d1495b" stroke-width="2"'
            f' x1="{full * low:.1f}%" x2="{full * high:.1f}%"'
            f' y1="{y + BAR / 2}" y2="{y + BAR / 2}"/>'
            f'<text x="100%" y="{y + BAR - 1}"'
            f' text-anchor="end">{number(median)}</text>'
        )
    return svg(ROW * len(ways), parts, what), what


def curves(
    name: str, run: dict[str, Any], lang: str
) -> tuple[str, str]:
    """A curve for each way over the groups, and what they show."""
    medians: dict[str, dict[str, float]] = {}
    for full, numbers in run["values"].items():
        group, _, way = full.rpartition(".")
        if way in CURVES[name] and group != "own":
            median = statistics.median(numbers)
            medians.setdefault(way, {})[group] = median
    groups = list(dict.fromkeys(g for m in medians.values() for g in m))
    every = [value for m in medians.values() for value in m.values()]
    low = math.floor(math.log10(min(every)))
    high = max(math.ceil(math.log10(max(every))), low + 1)

    def x(group: str) -> str:
        part = groups.index(group) / max(1, len(groups) - 1)
        return f"{LEFT + part * (100 - LEFT - RIGHT - 8):.1f}%"

    def y(value: float) -> str:
        part = (math.log10(value) - low) / (high - low)
        return f"{TOP + (1 - part) * HEIGHT:.1f}"

    parts = []
    for power in range(low, high + 1):
        at = y(10**power)
        parts.append(
            f'<line class="tick" x1="{LEFT}%" x2="100%" y1="{at}"'
            f' y2="{at}"/><text x="{LEFT - 1}%" y="{at}" dy="4"'
            f' text-anchor="end">{number(10**power)}</text>'
        )
    for group in groups:
        parts.append(
            f'<text x="{x(group)}" y="{TOP + HEIGHT + 18}"'
            ' text-anchor="middle">'
            f"{escape(label(name, group, lang))}</text>"
        )
    keys = []
    for place, (way, places) in enumerate(medians.items()):
        called = escape(label(name, way, lang))
        ends = list(places.items())
        drawn = "".join(
            f'<line x1="{x(a)}" y1="{y(v)}" x2="{x(b)}" y2="{y(w)}"/>'
            for (a, v), (b, w) in pairwise(ends)
        ) + "".join(
            f'<circle cx="{x(a)}" cy="{y(v)}" r="3"><title>{called},'
            f" {a}: {v:.3g} {run['unit']}</title></circle>"
            for a, v in ends
        )
        colour = COLOURS[place]
        dashes = ' stroke-dasharray="5 3"' * (place % 2)
        parts.append(
            f'<g fill="{colour}" stroke="{colour}" stroke-width="2"'
            f"{dashes}>{drawn}</g>"
        )
        keys.append(
            '<span style="white-space:nowrap"><span class="key"'
            f' style="background:{colour}"></span>{called}</span>'
        )
    what = WORDS[lang]["took"].format(run["unit"])
    what += " · " + AXES[name][lang == "zh"]
    picture = svg(TOP + HEIGHT + 26, parts, what)
    return picture, f"{' '.join(keys)}<br>{what}"


def svg(height: int, parts: list[str], what: str) -> str:
    """A picture as wide as its page."""
    return (
        f'<svg width="100%" height="{height}" role="img"'
        f' aria-label="{escape(what)}">{"".join(parts)}</svg>'
    )
