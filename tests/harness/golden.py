"""Compare the output of a concurrent program with its golden file.

A line that begins with `[name] ` was printed by the actor *name*. Within
an unbroken run of such lines each actor's own lines keep their order, and
lines of different actors may interleave in any way. Every other line is
a barrier: it stays where it is.
"""

import re
from collections import Counter
from difflib import ndiff

from tests.harness.runner import Run

ACTOR = re.compile(r"\[([^\]]+)\] ")
NAMES = {  # what a sign on stderr tells
    "leaked shared_memory": "shared memory left behind",
    "leaked semaphore": "semaphore left behind",
    "Traceback (most recent": "exception on stderr",
    "Warning: ": "warning on stderr",
}
Block = str | dict[str, list[str]]


def blocks(text: str) -> list[Block]:
    """Cut a text into barriers and runs.

    Returns:
        A string for each barrier, and for each run a mapping from actor
        to its lines. Two texts are equal when their blocks are.
    """
    result: list[Block] = []
    for line in re.findall(r".*\n|.+", text):
        actor = ACTOR.match(line)
        if actor is None:
            result.append(line)
            continue
        if not result or isinstance(result[-1], str):
            result.append({})
        result[-1].setdefault(actor[1], []).append(line)  # type: ignore[union-attr]
    return result


def compare(expected: str, actual: str) -> list[str]:
    """Name what differs between a golden file and an output.

    Returns:
        Nothing if they are equal, else each fault by its name, then
        what was expected (-) and what came (+), actor by actor.
    """
    if blocks(expected) == blocks(actual):
        return []
    if "\r\n" in actual and "\r" not in expected:
        mended = actual.replace("\r\n", "\n")
        return ["lines end in CR LF", *compare(expected, mended)]
    if expected and actual and actual[-1] != "\n":
        return [
            "the last line lacks its newline",
            *compare(expected, f"{actual}\n"),
        ]
    wanted, came = by_actor(expected), by_actor(actual)
    missing = Counter(lines(expected)) - Counter(lines(actual))
    extra = Counter(lines(actual)) - Counter(lines(expected))
    torn = [line for line in extra if is_torn(line)]
    if torn:
        faults = [f"torn line: {line!r}" for line in torn]
    elif missing or extra:
        faults = [
            f"missing line: {line!r}" for line in missing.elements()
        ]
        faults += [f"extra line: {line!r}" for line in extra.elements()]
    else:
        faults = [
            f"wrong order within {actor}"
            for actor in wanted
            if wanted[actor] != came[actor]
        ]
    if wanted == came:
        faults = ["a line moved across a barrier"]
        return [
            *faults,
            diff(lines(expected), lines(actual)),
        ]
    for actor in {**wanted, **came}:
        said = wanted.get(actor, []), came.get(actor, [])
        if said[0] != said[1]:
            faults.append(f"{actor}\n{diff(*said)}")
    return faults


def lines(text: str) -> list[str]:
    """The lines of a text, which a newline ends and nothing else."""
    return text.removesuffix("\n").split("\n") if text else []


def by_actor(text: str) -> dict[str, list[str]]:
    """The lines of each actor; lines without one are the barriers."""
    said: dict[str, list[str]] = {}
    for line in lines(text):
        actor = ACTOR.match(line)
        name = f"[{actor[1]}]" if actor else "lines without an actor"
        said.setdefault(name, []).append(line)
    return said


def is_torn(line: str) -> bool:
    """Whether a line is what is left when two writers collide."""
    return line == "" or ACTOR.search(line, 1) is not None


def diff(expected: list[str], actual: list[str]) -> str:
    """Show two lists of lines as one: expected - and came +."""
    shown = (
        f"    {line if line.isprintable() else ascii(line)}"
        for line in ndiff(expected, actual)
        if line[0] != "?"
    )
    return "\n".join(shown)


def compare_stderr(pattern: str, stderr: str) -> list[str]:
    """Name what is wrong with a script's stderr.

    Args:
        pattern: What is expected, empty for nothing; `[..]` stands for
            any text within a line.
        stderr: What came.
    """
    parts = map(re.escape, pattern.split("[..]"))
    if re.fullmatch("[^\n]*".join(parts), stderr):
        return []
    name = next(
        (NAMES[sign] for sign in NAMES if sign in stderr),
        "unexpected stderr",
    )
    return [f"{name}\n{diff(lines(pattern), lines(stderr))}"]


def faults(result: Run, expected: str, stderr: str) -> list[str]:
    """All that is wrong with a run, each fault by its name."""
    found = list(result.faults)
    if result.status not in (0, None):
        found += [f"exit status: {result.status}, not 0"]
    found += compare_stderr(stderr, result.stderr)
    return found + compare(expected, result.stdout)
