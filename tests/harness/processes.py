"""The processes of one run: find them, see what they do, end them."""

import os
import re
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil

POSIX = os.name == "posix"
C_STACK = re.compile(r"\nCurrent thread's C stack trace.*", re.DOTALL)
# Python's own helpers; they follow the script by themselves. So do joblib's.
HELPER = re.compile(r"\b(resource_tracker|forkserver) import main\b")
SOON = 0.1  # seconds in which most helpers follow
LINGER = 1.0  # seconds that any other process may take to follow
PATIENCE = (
    10.0  # seconds that a process which was killed may take to go
)
ANSWER = 1.0  # seconds that it may take to print its stack
MOMENT = 0.25  # seconds over which the use of the processor is measured


def own_group() -> dict[str, Any]:
    """The arguments of Popen that give a process its own group."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"process_group": 0}


def members(group: int, folder: Path) -> list[psutil.Process]:
    """The live processes of a run, oldest first; zombies do not count.

    They are known by their group, and by the run's temporary folder in
    their environment: a daemon leaves the group, and Windows has none.
    """
    found = []
    for number in psutil.pids():
        with suppress(psutil.Error, OSError):
            if not belongs(number, group, folder):
                continue
            process = psutil.Process(number)
            if process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
    return sorted(found, key=lambda process: process.pid)


def belongs(number: int, group: int, folder: Path) -> bool:
    """Whether a process is of a run."""
    if POSIX and os.getpgid(number) == group:
        return True
    if sys.platform == "linux":  # as psutil does, but quicker
        with open(f"/proc/{number}/environ", "rb", 0) as file:
            return b"TMPDIR=%b\0" % os.fsencode(folder) in file.read()
    there = psutil.Process(number).environ().get("TMPDIR")
    return there == str(folder)


def orphans(
    group: int, folder: Path, grace: float, linger: float
) -> list[str]:
    """The processes that outlive the script.

    Args:
        group: The group of the run.
        folder: The temporary folder of the run.
        grace: So many seconds Python's helpers may take.
        linger: So many seconds any other process may take.
    """
    begin = time.monotonic()
    while exists(group) and time.monotonic() - begin < SOON:
        time.sleep(0.002)  # the usual case, and a quick one
    found: dict[int, str] = {}
    names: dict[int, str] = {}
    while left := members(group, folder):
        age = time.monotonic() - begin
        for process in left:
            if not names.get(process.pid):
                names[process.pid] = command(process)
            name = f"{process.pid} {names[process.pid]}"
            # One whose command is no more to be read is about to go.
            helps = not names[process.pid] or HELPER.search(name)
            if age > (grace if helps else linger):
                found.setdefault(process.pid, f"orphan process: {name}")
        if age > grace:
            break
        time.sleep(0.01)
    return [*found.values()]


def exists(group: int) -> bool:
    """Whether there is any process of a group, if need be a zombie."""
    if sys.platform == "win32":
        return False  # there are no groups
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass  # macOS, for a group of zombies
    return True


def describe(process: psutil.Process) -> str:
    """A process as a person knows it: its number and its command."""
    return f"{process.pid} {command(process) or '(gone meanwhile)'}"


def command(process: psutil.Process) -> str:
    """What a process was started with, "" if it is about to go."""
    try:
        return " ".join(process.cmdline())
    except psutil.Error:
        return ""


def worked(process: psutil.Process) -> float:
    """How many seconds of the processor a process has used."""
    try:
        times = process.cpu_times()
    except psutil.Error:
        return 0.0
    return times.user + times.system


def survivors(
    group: int, folder: Path, stderr: Path
) -> tuple[list[str], float]:
    """Make each surviving process print where it stands, and end it.

    All are frozen first, so that the picture is of one moment. The script
    itself comes last: once it is gone, the system ends a frozen group.

    Returns:
        A text for each process, and how many cores they kept busy.
    """
    left = members(group, folder)
    before = [*map(worked, left)]
    time.sleep(MOMENT)
    after = [*map(worked, left)]
    busy = (sum(after) - sum(before)) / MOMENT
    names = [
        f"{describe(process)} (used the processor for {seconds:.2f} s)"
        for process, seconds in zip(left, after, strict=True)
    ]
    if POSIX:
        for process in left:
            with suppress(psutil.Error):
                process.suspend()
    stacks = [stack(process, stderr) for process in reversed(left)]
    reports = [
        f"  surviving process: {name}\n{text}"
        for name, text in zip(names, reversed(stacks), strict=True)
    ]
    return reports, busy


def stack(process: psutil.Process, stderr: Path) -> str:
    """Where a frozen process stands; it is ended by being asked."""
    before = stderr.stat().st_size
    with suppress(psutil.Error):
        if POSIX:
            process.send_signal(signal.SIGABRT)
            process.resume()
            deadline = time.monotonic() + ANSWER
            while not is_gone(process) and time.monotonic() < deadline:
                time.sleep(0.002)
    with stderr.open("rb") as file:
        file.seek(before)
        text = file.read().decode(errors="backslashreplace")
    os.truncate(stderr, before)
    return C_STACK.sub("", text).rstrip()


def is_gone(process: psutil.Process) -> bool:
    """Whether a process has ended, waited for by its parent or not."""
    try:
        return bool(process.status() == psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return True


def kill(group: int, folder: Path) -> None:
    """End whatever is left of a run."""
    deadline = time.monotonic() + PATIENCE
    while left := members(group, folder):
        for process in left:
            with suppress(psutil.Error):
                process.kill()
        if time.monotonic() > deadline:
            break
        time.sleep(0.002)
