"""Run the programs that go wrong, and see that they do what pages say."""

import re
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

from docs.generator.mistakes import Error, Mistake, parse
from tests.harness import recipes
from tests.harness.golden import compare, faults
from tests.harness.runner import Run, run

MISTAKES = recipes.ROOT / "tests" / "mistakes"
VERSION = sys.version_info[:3]
DEADLINE = 120.0  # seconds until a program counts as endless anyway
QUIET = 1.0  # seconds without any work, after which a program hangs
WORK = 1.5  # seconds of work after which a program is endless
STEP = 0.25  # between two looks at it
GRACE = 5.0  # seconds in which its helpers may still speak
PATIENCE = 5.0  # seconds in which it says where it is
ASK = getattr(signal, "SIGRTMAX", None)  # as startup/ understands it
# The last calls of Python's own, in which a program hangs.
FRAMES = {
    "join": r"in join$",
    "get": r"in (get|_poll|result)$",
    "put": r"in put$",
    "recv": r"in (recv|_recv|recv_bytes|_recv_bytes)$",
    "send": r"in (send|_send|send_bytes|_send_bytes)$",
    "wait": r"in (wait|wait_for)$",
    "lock": "",  # Lock.acquire leaves no trace of its own
    "map": r"in (map|starmap|next|__next__|result_iterator)$",
    "with": r"in __exit__$",
    "exit": r"in (_exit_function|_shutdown|_python_exit)$",
}


@dataclass
class Expected:
    """What a program must do on this Python under one start method."""

    error: Error | None
    classes: tuple[str, ...]
    place: str


def mistakes(language: str = "en") -> Iterator[Mistake]:
    """All mistakes that the pages of recipes tell."""
    for name in recipes.names():
        yield from told_by(name, language)


def told_by(name: str, language: str = "en") -> list[Mistake]:
    """The mistakes that the page of a recipe tells.

    Raises:
        ValueError: If the page says something that cannot be tested.
    """
    page = recipes.DOCS / language / f"{name}.md"
    text = page.read_text(encoding="utf-8") if page.exists() else ""
    return list(parse(f"{name}.md", text))


def program(mistake: Mistake, fixed: bool = False) -> Path:
    """The program that shows a mistake, or the one that is mended."""
    return MISTAKES / f"{mistake.program}{'.fixed' * fixed}.py"


def golden(mistake: Mistake, fixed: bool = False) -> Path:
    """What that program prints; no file if it prints nothing."""
    return program(mistake, fixed).with_suffix(".txt")


def expected(
    mistake: Mistake, method: str, version: tuple[int, ...] = VERSION
) -> Expected | None:
    """What the page says of a start method; None if it says nothing.

    Raises:
        ValueError: If it says two things.
    """
    here = version, method, recipes.SYSTEM
    matching = [e for e in mistake.errors if e.condition.holds(*here)]
    titled = [error for error in matching if error.title]
    if len(titled or matching) > 1:
        raise ValueError(
            f"{mistake.name}: more than one error text is for Python"
            f" {'.'.join(map(str, version))}, {method}"
        )
    error = next(iter(titled or matching), None)
    shows = mistake.condition.holds(*here)
    if error is None and not (shows and mistake.classes):
        return None
    return Expected(
        error,
        mistake.classes if shows else (),
        mistake.place if shows else "",
    )


def is_for_others(mistake: Mistake) -> bool:
    """Whether the page tells it of other systems alone."""
    shows = [error.condition for error in mistake.errors]
    shows += [mistake.condition] if mistake.classes else []
    return not any(recipes.SYSTEM in c.systems for c in shows)


@dataclass
class Shown:
    """What the program of a mistake did.

    Attributes:
        run: What it printed and how it ended.
        busy: Whether it was at work when it had to be ended.
        stack: Where it was then, as far as it could be asked.
    """

    run: Run
    busy: bool = False
    stack: str = ""


def show(mistake: Mistake, method: str) -> Shown:
    """Run the program of a mistake until it ends, or never will."""
    shown = Shown(Run("", "", None, []))
    with tempfile.TemporaryDirectory() as folder:
        stacks = Path(folder, "stacks")

        def watch(process: psutil.Popen) -> None:
            begin = quiet_since = time.monotonic()
            before = ""
            while process.status() != psutil.STATUS_ZOMBIE:
                now, doing = time.monotonic(), activity(process)
                if doing != before or "R" in doing or "D" in doing:
                    quiet_since, before = now, doing
                shown.busy = now - quiet_since < QUIET
                enough = (
                    work(process) > WORK
                    if "endless" in mistake.classes
                    else now - begin > DEADLINE
                )
                if enough or not shown.busy:
                    # One that is at work may crash when it is asked.
                    if not shown.busy:
                        shown.stack = stack(process, stacks)
                    return
                time.sleep(STEP)

        shown.run = run(
            program(mistake),
            None if method == recipes.METHODS[0] else method,
            timeout=0.1,
            grace=GRACE,
            disturb=watch,
            strict=False,
            settings={
                "PYTHONWARNINGS": None,
                "PYTHONFAULTHANDLER": None,
                "RUN_STACKS": str(stacks) if ASK else None,
            },
        )
    return shown


def work(script: psutil.Popen) -> float:
    """The time that a script and its children used, in seconds."""
    total = 0.0
    for process in [script, *script.children(recursive=True)]:
        with suppress(psutil.Error):
            total += sum(process.cpu_times()[:4])
    return total


def stack(process: psutil.Popen, file: Path) -> str:
    """Ask a program where it is; "" where it cannot be asked."""
    if ASK is None or not file.exists():
        return ""
    process.send_signal(ASK)
    deadline = time.monotonic() + PATIENCE
    while not file.stat().st_size and time.monotonic() < deadline:
        time.sleep(STEP)
    time.sleep(0.1)  # it may still be writing
    return file.read_text("utf-8")


def activity(script: psutil.Popen) -> str:
    """What a script and its children do: states, and time used."""
    found = []
    family = [script, *script.children(recursive=True)]
    for process in family:
        try:
            times = process.cpu_times()
            tasks = Path(f"/proc/{process.pid}/task").glob("*/stat")
            states = [
                stat.read_text().rpartition(")")[2].split()[0]
                for stat in tasks
            ] or [process.status()[0].upper()]
        except (psutil.Error, OSError):
            continue
        found.append(
            f"{process.pid} {times.user + times.system} {states}"
        )
    return "\n".join(found)


def judge(
    mistake: Mistake, wanted: Expected, shown: Shown
) -> list[str]:
    """Name what differs between what a page says and what was seen."""
    found = []
    result, busy = shown.run, shown.busy
    endless = result.status is None
    if "hangs" in wanted.classes:
        if not endless:
            found.append(f"expected to hang, ended: {result.status}")
        elif busy:
            found.append("expected to hang, but it is at work")
        elif shown.stack and not is_in(wanted.place, shown.stack):
            found.append(
                f"expected to hang in {wanted.place}, seen:\n"
                f"{shown.stack}"
            )
    elif "endless" in wanted.classes:
        if not (endless and busy):
            found.append("expected to go on and on, but it does not")
    elif endless:
        found.append("expected to end:\n" + "\n".join(result.faults))
    found += wrong_stderr(wanted, result.stderr)
    path = golden(mistake)
    shown_by_output = {"wrong", "silent"}
    if shown_by_output & {*wanted.classes} and not path.exists():
        found.append(
            f"{path.relative_to(recipes.ROOT)} is missing; write it"
            f" with: nox -s mistakes -- '{mistake.name}' --update"
        )
    elif shown_by_output & {*mistake.classes} - {*wanted.classes}:
        pass  # the golden file is for where the class holds
    elif path.exists() or "endless" not in wanted.classes:
        printed = recipes.read_lines(path) if path.exists() else ""
        found += compare(printed, result.stdout)
    return found


def is_in(place: str, stack: str) -> bool:
    """Whether a program's main thread is in the place that is told."""
    main = stack.rpartition("hread 0x")[2]
    return not place or bool(
        re.search(FRAMES[place], main, re.MULTILINE)
    )


def wrong_stderr(wanted: Expected, stderr: str) -> list[str]:
    """What is wrong with the error text, whose last line is the last.

    `…` stands for anything within a line, alone for any lines.
    """
    seen = stderr.rstrip()
    if wanted.error is None:
        return [f"expected no error, seen:\n{seen}"] if seen else []
    parts = []
    for line in wanted.error.text.rstrip().splitlines():
        escaped = re.escape(line.rstrip()).replace("…", "[^\n]*")
        parts.append(
            r"(?:[^\n]*\n)*?" if line == "…" else rf"{escaped} *\n"
        )
    end = "" if "endless" in wanted.classes else r"\Z"
    if re.search(rf"(?m)^{''.join(parts)}{end}", f"{seen}\n"):
        return []
    text = wanted.error.text.rstrip()
    return [
        f"expected on stderr:\n{text}\nseen:\n{seen or '(nothing)'}"
    ]


def mended(mistake: Mistake, method: str) -> tuple[Run, list[str]]:
    """Run the mended program; name what is still wrong with it."""
    default = method == recipes.METHODS[0]
    result = run(
        program(mistake, fixed=True), None if default else method
    )
    path = golden(mistake, fixed=True)
    printed = recipes.read_lines(path) if path.exists() else ""
    return result, faults(result, printed, stderr="")
