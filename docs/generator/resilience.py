"""Draw the table of who survives what on the page of `resilient_map`.

The data is docs/data/resilience.json, which `nox -s resilience -- --record`
writes. English words of a check are those of its docstring.
"""

import ast
import hashlib
import json
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
FILE = ROOT / "docs" / "data" / "resilience.json"
SUITE = ROOT / "tests" / "resilience"
RECIPE = ROOT / "recipes" / "failures" / "resilient_map.py"
MARKER = "<!-- resilience -->"
SHOWN = {
    "executor": "`ProcessPoolExecutor`",
    "loky": "loky",
    "mpire": "mpire",
    "pebble": "pebble",
    "pool": "`Pool`",
    "resilient_map": "`resilient_map`",
}
WORDS = {
    "en": {
        "passed": "passed, of {}",
        "all": "All checks, one by one",
        "check": "Check",
        "none": "The table is drawn from a run of the suite on a quiet"
        " machine, which this version has not had yet.",
        "yes": "yes",
        "no": "no",
        "where": "Python {python}, {machine}, {date}; start methods:"
        " {methods}. Each map was used as its documentation has it;"
        " *yes* means under all of them.",
    },
    "zh": {
        "passed": "通过的项数，共 {} 项",
        "all": "逐项结果",
        "check": "检查",
        "none": "表格取自测试套件在空闲机器上的一次运行；这个版本还没有跑过。",
        "yes": "是",
        "no": "否",
        "where": "Python {python}，{machine}，{date}；启动方式："
        "{methods}。各个库都按自己的文档来用；“是”表示在每种启动方式下都通过。",
    },
}
NAMES = {
    "raised": "任务抛出异常",
    "remote_traceback": "错误带有工作进程里的 traceback",
    "system_exit": "任务调用 `sys.exit`",
    "keyboard_interrupt": "任务抛出 `KeyboardInterrupt`",
    "exit_code": "任务调用 `os._exit(3)`",
    "exit_zero": "任务调用 `os._exit(0)`",
    "exit_code_is_named": "工作进程死掉后，错误里有退出码",
    "sigkill": "工作进程在干活时被杀死",
    "segmentation_fault": "任务发生段错误",
    "hang": "任务卡住：到截止时间就被结束",
    "deaf_hang": "任务卡住，还忽略 SIGTERM",
    "frozen": "工作进程被冻结（SIGSTOP）：到截止时间就被结束",
    "closed_descriptors": "任务关闭了所有文件描述符",
    "forking": "任务 fork，两个进程都返回",
    "thread_left": "任务留下一个线程",
    "child_left": "任务留下一个子进程：随 map 一起结束",
    "dead_with_child": "工作进程死掉，它的子进程还占着管道",
    "late_child": "超时任务启动的进程随它一起结束",
    "argument_lock": "参数无法序列化",
    "argument_odd": "参数序列化时抛出 SystemExit",
    "argument_unpickled": "参数在工作进程里无法反序列化",
    "argument_kills": "参数在反序列化时杀死工作进程",
    "result_lock": "结果无法序列化",
    "result_odd": "结果序列化时抛出 KeyboardInterrupt",
    "result_unpickled": "结果在父进程里无法反序列化",
    "result_unpickled_odd": "结果反序列化时抛出 KeyboardInterrupt",
    "error_lock": "异常无法序列化",
    "error_picky": "异常能序列化，但无法反序列化",
    "error_odd": "异常在传递途中做出怪事",
    "error_mute": "向异常要文字时，它又抛出异常",
    "odd_items": "元素不可哈希、相等、是 None 或异常",
    "nothing": "没有元素、只有一个、比工作进程少",
    "few_processes": "元素比工作进程少时，不多启动进程",
    "killed_idle": "空闲的工作进程被杀死：不丢任务",
    "killed_starting": "正在启动的工作进程被杀死：不丢任务",
    "killed_sending": "工作进程在发送很大的结果时被杀死",
    "deadline_not_in_line": "排队的时间不算进截止时间",
    "deadline_not_at_start": "工作进程启动的时间不算进截止时间",
    "late_consumer": "按时做完的结果，取得再晚也有效",
    "retried": "抛出异常、进程死掉、超时之后都会重试",
    "retries_end": "重试有上限，次数有记录",
    "lazy": "无限的输入只提前取 in_flight 个",
    "one_in_flight": "每次只取一个元素时，也不会变慢",
    "nothing_before_next": "第一次 `next` 之前什么也不取、不启动",
    "input_raises": "输入中途出错：先给出已有的结果，再抛出错误",
    "bad_numbers": "小于等于 0 的数立即被拒绝",
    "as_they_are_done": "结果按完成的先后给出",
    "slow_input": "输入慢，不耽误已经完成的结果",
    "stops_early": "使用者提前停下：工作进程很快退出",
    "consumer_raises": "使用者抛出异常：工作进程很快退出",
    "never_finished": "没取完的 map 不会拖住程序结束",
    "ctrl_c": "Ctrl-C 让一切按时结束，并抛出异常",
    "ctrl_c_at_end": "提前离开的 map 结束时按下 Ctrl-C，不会丢失",
    "parent_killed": "父进程被杀死：工作进程很快退出",
    "two_at_once": "两个 map 同时进行，都有工作进程死掉",
    "nested": "一个 map 套在另一个里面",
    "in_thread": "两个线程里各有一个 map，都有工作进程死掉",
    "no_guard": "没有入口保护的脚本以清楚的错误结束",
    "handlers": "循环中和结束后，信号处理都和原来一样",
    "workers_deaf": "Ctrl-C 与工作进程无关",
    "reused": "工作进程会重复使用",
    "flushed": "空闲的工作进程打印过的内容不会丢",
    "large_both_ways": "很大的参数和结果同时往返",
    "very_large": "结果有 200 MB",
    "context_given": "可以指定另一种启动方式",
    "many_killed": "杀死许多工作进程，描述符和内存都不增长",
    "many_bad": "许多任务，其中 6% 会出错",
    "many_late": "保留下来的错误不占用描述符",
}


def fingerprint(name: str) -> str:
    """The hash of the checks, and of the recipe if that is the map.

    Comments and docstrings may change.
    """
    files = [SUITE / "checks.py", SUITE / "adapters.py"]
    if name == "resilient_map":
        files.append(RECIPE)
    text = "\n".join(code(file.read_text("utf-8")) for file in files)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def code(text: str) -> str:
    """The lines of a script that are neither comment nor docstring."""
    said: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(
            node, ast.Module | ast.ClassDef | ast.FunctionDef
        ) and ast.get_docstring(node):
            words = node.body[0]
            said |= {*range(words.lineno, (words.end_lineno or 0) + 1)}
    return "\n".join(
        line
        for number, line in enumerate(text.splitlines(), 1)
        if number not in said and not line.lstrip().startswith("#")
    )


def load() -> dict[str, Any]:
    """Which map passed which checks, and where."""
    data: dict[str, Any] = json.loads(FILE.read_text("utf-8"))
    return data


def names(lang: str) -> dict[str, str]:
    """The checks in the words of a language."""
    if lang == "zh":
        return NAMES
    tree = ast.parse((SUITE / "checks.py").read_text("utf-8"))
    found = {
        node.name: ast.get_docstring(node) or ""
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
    }
    return {name: found[name] for name in NAMES}


def with_table(text: str, lang: str) -> str:
    """Put the table where a page asks for it.

    Raises:
        ValueError: If the recipe or the checks have changed since.
    """
    return text.replace(MARKER, table(lang)) if MARKER in text else text


def table(lang: str) -> str:
    """How many checks each map passed; all of them, folded in.

    Raises:
        ValueError: If the recipe or the checks have changed since.
    """
    words = WORDS[lang]
    if not FILE.exists():
        return words["none"]
    data = load()
    for name, found in data["hash"].items():
        if found != fingerprint(name):
            raise ValueError(
                f"run: nox -s resilience -- {name} --record"
            )
    results = data["results"]
    checks = names(lang)
    full = len(data["methods"])
    passed = {
        name: sum(len(done) == full for done in found.values())
        for name, found in results.items()
    }
    ranked = sorted(passed, key=lambda name: -passed[name])
    rows = [f"| | {words['passed'].format(len(checks))} |", "|---|--:|"]
    for name in ranked:
        label = f"{SHOWN[name]} {data['versions'][name]}".rstrip()
        rows.append(f"| {label} | {passed[name]} |")
    head = " | ".join(SHOWN[name] for name in ranked)
    lines = [
        f"| {words['check']} | {head} |",
        "|---" + "|:-:" * len(ranked) + "|",
    ]
    for check, said in checks.items():
        cells = []
        for name in ranked:
            done = results[name][check]
            none = words["yes"] if len(done) == full else words["no"]
            some = 0 < len(done) < full
            cells.append(", ".join(done) if some else none)
        lines.append(f"| {said} | {' | '.join(cells)} |")
    where = words["where"].format(
        **{**data, "methods": ", ".join(data["methods"])}
    )
    folded = "\n".join(f"    {line}" for line in lines)
    return (
        "\n".join(rows)
        + f"\n\n{where}\n\n"
        + f'??? abstract "{words["all"]}"\n\n{folded}\n'
    )
