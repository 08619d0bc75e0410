"""Run one script as a reader runs it, and see what it leaves behind.

A run is a real file in a Python of its own: its own process group, no
stdin, a fresh temporary folder to work in, and a hard timeout.
"""

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

STARTUP = Path(__file__).parent / "startup"
SHARED_MEMORY = Path("/dev/shm")
C_STACK = re.compile(r"\nCurrent thread's C stack trace.*", re.DOTALL)
WARNINGS = "default"  # a warning is a fault
if sys.version_info >= (3, 15):
    # Python's own, for each exception in a child that is not forked:
    # https://github.com/python/cpython/issues/122255
    WARNINGS += ",ignore:Module globals is missing:DeprecationWarning"
POSIX = os.name == "posix"
TIMEOUT = 30.0  # seconds that a script may take
GRACE = 10.0  # seconds that its helpers may take to follow it


@dataclass
class Run:
    """What a script did.

    Attributes:
        stdout: What it printed.
        stderr: What it wrote to stderr.
        status: Its exit status, negative for a signal; None if it hung.
        faults: What it did wrong whatever it printed: a hang, and what
            was left behind. Each begins with the name of the fault.
    """

    stdout: str
    stderr: str
    status: int | None
    faults: list[str]


def run(
    script: Path,
    method: str | None = None,
    *,
    timeout: float = TIMEOUT,
    grace: float = GRACE,
    disturb: Callable[[psutil.Popen], None] | None = None,
    strict: bool = True,
) -> Run:
    """Run a script to its end and clean up after it.

    Args:
        script: The file to run.
        method: The start method, or None for the platform's own.
        timeout: After so many seconds the script counts as hanging.
        grace: So many seconds its child processes may outlive it.
        disturb: Called with the process once it is started; the timeout
            counts from its return.
        strict: Whether the script is told of by warnings and notes; a
            program that is meant to go wrong is run without.

    Returns:
        What the script printed and what was wrong with the run.
    """
    faults: list[str] = []
    shared_before = shared_memory()
    # A long TMPDIR breaks the sockets of forkserver and managers.
    with tempfile.TemporaryDirectory(
        prefix="mp-", dir="/tmp" if POSIX else None
    ) as base:
        stdout, stderr = Path(base, "stdout"), Path(base, "stderr")
        folder = Path(base, "t")
        folder.mkdir()
        with stdout.open("ab") as out, stderr.open("ab") as err:
            process = psutil.Popen(
                [sys.executable, script.resolve()],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                cwd=folder,
                env=environment(folder, method),
                **own_group(),
            )
        status = None
        try:
            if disturb is not None:
                disturb(process)
            status = process.wait(timeout)
            faults += orphans(process.pid, folder, grace)
        except psutil.TimeoutExpired:
            faults += [f"hang: still running after {timeout:g} s"]
            faults += stacks(process.pid, folder, stderr)
        finally:
            kill(process.pid, folder)
        faults += [
            f"file left behind: {path.relative_to(folder)}"
            for path in sorted(folder.rglob("*"))
        ]
        result = Run(text(stdout), text(stderr), status, faults)
    left = leaked(shared_before, grace)
    if status is not None:  # else it is the killing that left it
        result.faults += left
    return result


def environment(folder: Path, method: str | None) -> dict[str, str]:
    """The reader's environment, without settings that change Python."""
    env = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PYTHON")
    }
    env |= {
        "PYTHONWARNINGS": WARNINGS,
        "PYTHONFAULTHANDLER": "1",  # SIGABRT prints the stacks
        "TMPDIR": str(folder),
        "TEMP": str(folder),
        "TMP": str(folder),
    }
    if method is not None:
        env["START_METHOD"] = method
    if env.keys() & {"START_METHOD", "NOTE_LINES"}:
        env["PYTHONPATH"] = str(STARTUP)
    return env


def own_group() -> dict[str, Any]:
    """The arguments of Popen that give a process its own group."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"process_group": 0}


def members(group: int, folder: Path) -> list[psutil.Process]:
    """The live processes of a run, oldest first; zombies do not count.

    POSIX knows them by their group; Windows has no such thing, there
    they are known by the run's temporary folder in their environment.
    """
    if POSIX:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return []  # the usual case, and a quick one
        except PermissionError:
            pass  # macOS, for a group of zombies
    found = []
    for process in psutil.process_iter():
        try:
            if POSIX:
                mine = os.getpgid(process.pid) == group
            else:
                mine = process.environ().get("TMPDIR") == str(folder)
            if mine and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
        except (psutil.Error, OSError):
            pass  # gone, or not ours to look into
    return sorted(found, key=lambda process: process.pid)


def orphans(group: int, folder: Path, grace: float) -> list[str]:
    """The processes that outlive the script by more than the grace."""
    deadline = time.monotonic() + grace
    while left := members(group, folder):
        if time.monotonic() > deadline:
            return [f"orphan process: {describe(p)}" for p in left]
        time.sleep(0.002)
    return []


def describe(process: psutil.Process) -> str:
    """A process as a person knows it: its number and its command."""
    try:
        return f"{process.pid} {' '.join(process.cmdline())}"
    except psutil.Error:
        return f"{process.pid} (gone meanwhile)"


def stacks(group: int, folder: Path, stderr: Path) -> list[str]:
    """Make each surviving process print where it stands, and end it.

    All are frozen first, so that the picture is of one moment. The script
    itself comes last: once it is gone, the system ends a frozen group.
    """
    survivors = members(group, folder)
    reports: list[str] = []
    if POSIX:
        os.killpg(group, signal.SIGSTOP)
    for process in reversed(survivors):
        name = describe(process)
        before = stderr.stat().st_size
        try:
            if POSIX:
                process.send_signal(signal.SIGABRT)
                process.send_signal(signal.SIGCONT)
                process.wait(1)
        except psutil.Error:
            pass  # it has no Python left to answer
        stack = C_STACK.sub("", text(stderr)[before:]).rstrip()
        os.truncate(stderr, before)
        reports.insert(0, f"  surviving process: {name}\n{stack}")
    return reports


def kill(group: int, folder: Path) -> None:
    """End whatever is left of a run."""
    for process in members(group, folder):
        with suppress(psutil.NoSuchProcess):
            process.kill()
    deadline = time.monotonic() + GRACE
    while members(group, folder) and time.monotonic() < deadline:
        time.sleep(0.002)


def shared_memory() -> dict[str, int]:
    """The inodes in the system's shared memory, where it is a folder."""
    if not SHARED_MEMORY.is_dir():
        return {}
    return {
        entry.name: entry.inode() for entry in os.scandir(SHARED_MEMORY)
    }


def leaked(before: dict[str, int], grace: float) -> list[str]:
    """Remove and report the shared memory that a run left behind.

    The names are the whole system's. What a live process has mapped
    belongs to another run, since this one's processes are gone.
    """
    deadline = time.monotonic() + grace
    while new := shared_memory().items() - before.items():
        used = mapped()
        names = sorted(name for name, inode in new if inode not in used)
        if not names:
            break
        if time.monotonic() > deadline:
            for name in names:
                (SHARED_MEMORY / name).unlink(missing_ok=True)
            return [
                f"{kind(name)} left behind: {name}" for name in names
            ]
        time.sleep(0.01)  # its resource tracker may be at work
    return []


def kind(name: str) -> str:
    """What a name in shared memory stands for."""
    return "semaphore" if name.startswith("sem.") else "shared memory"


def mapped() -> set[int]:
    """The inodes in shared memory that live processes use.

    Not the names: a semaphore is mapped before it gets the one it keeps.
    """
    inodes = set()
    for maps in Path("/proc").glob("[0-9]*/maps"):
        try:
            lines = maps.read_text(errors="replace").splitlines()
        except OSError:
            continue  # gone, or not ours to look into
        inodes |= {
            int(line.split()[4])
            for line in lines
            if f" {SHARED_MEMORY}/" in line
        }
    return inodes


def text(file: Path) -> str:
    """What a script wrote, with the line ends of golden files."""
    written = file.read_bytes().decode(errors="backslashreplace")
    return written if POSIX else written.replace("\r\n", "\n")
