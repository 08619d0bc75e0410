"""Run one script as a reader runs it, and see what it leaves behind.

A run is a real file in a Python of its own: its own process group, no
stdin, a fresh temporary folder to work in, and a hard timeout.
"""

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.harness import hygiene
from tests.harness.guard import guarded
from tests.harness.processes import (
    LINGER,
    POSIX,
    kill,
    orphans,
    own_group,
    survivors,
)

STARTUP = Path(__file__).parent / "startup"
WARNINGS = "default"  # a warning is a fault
if sys.version_info >= (3, 15):
    # Python's own, for each exception in a child that is not forked:
    # https://github.com/python/cpython/issues/122255
    WARNINGS += ",ignore:Module globals is missing:DeprecationWarning"
if sys.version_info[:2] == (3, 12):
    # It counts threads that are joined but not quite gone, such as those of
    # a pool before. Newer Pythons wait for them, and find the real ones.
    WARNINGS += ",ignore:This process:DeprecationWarning"
TIMEOUT = 30.0  # seconds that a script may take
GRACE = 10.0  # seconds that its helpers may take to follow it
LIMIT = 2**24  # bytes that a script may write to stdout or stderr
LOOK = 0.1  # seconds between two looks at what it has written
if (
    signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    and threading.current_thread() is threading.main_thread()
):
    # A shell lets what it starts in the background ignore Ctrl-C, and every
    # script would inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)


@dataclass
class Run:
    """What a script did.

    Attributes:
        stdout: What it printed.
        stderr: What it wrote to stderr.
        status: Its exit status, negative for a signal; None if it had to
            be ended.
        faults: What it did wrong whatever it printed: a hang, and what
            was left behind. Each begins with the name of the fault.
        busy: How many cores it kept busy when it had to be ended.
    """

    stdout: str
    stderr: str
    status: int | None
    faults: list[str]
    busy: float = 0.0


class Endless(Exception):
    """A script writes more than anybody would read."""

    def __str__(self) -> str:
        return f"endless output: more than {LIMIT >> 20} MiB on {self.args[0]}"


def run(
    script: Path,
    method: str | None = None,
    *,
    timeout: float = TIMEOUT,
    grace: float = GRACE,
    disturb: Callable[[psutil.Popen], None] | None = None,
    strict: bool = True,
    settings: Mapping[str, str | None] | None = None,
) -> Run:
    """Run a script to its end and clean up after it.

    Args:
        script: The file to run.
        method: The start method, or None for the platform's own.
        timeout: After so many seconds the script counts as hanging.
        grace: So many seconds its child processes may outlive it.
        disturb: Called with the process once it is started; the timeout
            counts from its return.
        strict: Whether to ask for good manners as well: children waited
            for, exit codes seen, pipes closed, output in time. A script
            that was disturbed or that failed is not asked.
        settings: Changes of its environment; None takes one away.

    Returns:
        What the script printed and what was wrong with the run.
    """
    faults: list[str] = []
    strict = strict and disturb is None
    # A long TMPDIR breaks the sockets of forkserver and managers. If what
    # cannot be found goes on writing there, something of it may stay.
    with (
        tempfile.TemporaryDirectory(
            prefix="mp-",
            dir="/tmp" if POSIX else None,
            ignore_cleanup_errors=True,
        ) as base,
        guarded(Path(base)),
    ):
        stdout, stderr = Path(base, "stdout"), Path(base, "stderr")
        folder, notes = Path(base, "t"), Path(base, "notes")
        folder.mkdir()
        with stdout.open("ab") as out, stderr.open("ab") as err:
            process = psutil.Popen(
                [sys.executable, script.resolve()],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                cwd=folder,
                env=changed(
                    environment(folder, method, notes), settings
                ),
                **own_group(),
            )
        status, busy, ended = None, 0.0, False
        try:
            if disturb is not None:
                disturb(process)
            status = wait(process, timeout, stdout, stderr)
            printed = stdout.stat().st_size
            linger = min(grace, LINGER) if strict else grace
            left = orphans(process.pid, folder, grace, linger)
            faults, ended = left, not left
            if strict and stdout.stat().st_size > printed:
                faults += [
                    f"output after the end: {rest(stdout, printed)}"
                ]
        except Endless as endless:
            status, faults = None, [str(endless)]
        except psutil.TimeoutExpired:
            faults += [f"hang: still running after {timeout:g} s"]
            reports, busy = survivors(process.pid, folder, stderr)
            faults += reports
        finally:
            if not ended:
                kill(process.pid, folder)
        noted = hygiene.read(notes)
        left = hygiene.remove_left(noted)
        left += files(folder)
        if status is not None:  # else it is the killing that left it
            faults += left
        if strict and status == 0:
            faults += hygiene.undone(noted, process.pid)
        faults += not_text(stdout) + not_text(stderr)
        return Run(text(stdout), text(stderr), status, faults, busy)


def wait(
    process: psutil.Popen, timeout: float, *written: Path
) -> int | None:
    """Wait for a script to end, and look at what it writes meanwhile.

    Raises:
        psutil.TimeoutExpired: If it takes too long.
        Endless: If it writes too much.
    """
    deadline = time.monotonic() + timeout
    while True:
        left = max(deadline - time.monotonic(), 0)
        try:
            status: int | None = process.wait(min(LOOK, left))
        except psutil.TimeoutExpired:
            if left == 0:
                raise
        else:
            left = 0
        for file in written:
            if file.stat().st_size > LIMIT:
                raise Endless(file.name)
        if left == 0:
            return status


def environment(
    folder: Path, method: str | None, notes: Path | None = None
) -> dict[str, str]:
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
    if notes is not None:
        env["RUN_NOTES"] = str(notes)
    if env.keys() & {"START_METHOD", "RUN_NOTES", "NOTE_LINES"}:
        env["PYTHONPATH"] = str(STARTUP)
    return env


def changed(
    env: dict[str, str], settings: Mapping[str, str | None] | None
) -> dict[str, str]:
    """An environment with some settings changed or taken away."""
    merged = {**env, **(settings or {})}
    return {name: v for name, v in merged.items() if v is not None}


def files(folder: Path) -> list[str]:
    """The files and folders that are left in the temporary folder."""
    return [
        f"file left behind: {Path(where, name).relative_to(folder)}"
        for where, folders, names in os.walk(folder)
        for name in sorted([*folders, *names])
    ]


def rest(file: Path, start: int) -> str:
    """The beginning of what was written after a place in a file."""
    with file.open("rb") as opened:
        opened.seek(start)
        return repr(opened.read(60).decode(errors="backslashreplace"))


def not_text(file: Path) -> list[str]:
    """Name the first bytes that are no text, if there are any."""
    try:
        read(file).decode()
    except UnicodeDecodeError as error:
        wrong = error.object[error.start : error.end]
        return [f"not UTF-8: {wrong!r} on {file.name}"]
    return []


def text(file: Path) -> str:
    """What a script wrote, with the line ends of golden files."""
    written = read(file).decode(errors="backslashreplace")
    return written if POSIX else written.replace("\r\n", "\n")


def read(file: Path) -> bytes:
    """What a script wrote, if it is not more than anybody would read."""
    with file.open("rb") as opened:
        return opened.read(LIMIT)
