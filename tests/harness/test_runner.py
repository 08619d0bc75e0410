"""The runner sees each fault, by its name, and blames nothing that is right.

The scripts that it must blame are in bad/, those that it must not in good/.
"""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from tests.harness import recipes, runner
from tests.harness.golden import faults
from tests.harness.runner import GRACE, Run, run

BAD = recipes.ROOT / "tests" / "bad"
GOOD = recipes.ROOT / "tests" / "good"
SHARED_MEMORY = Path("/dev/shm")
TWO_ACTORS = "[a] first\n[b] first\neverybody is here\n"
LINUX = pytest.mark.skipif(
    not SHARED_MEMORY.is_dir(), reason="needs a folder of shared memory"
)
POSIX = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")
FORK = pytest.mark.skipif(
    "fork" not in recipes.METHODS, reason="needs the start method fork"
)
ONE = "[a] first\n[a] second\n"
FINE = "fine\n"


def run_bad(name: str, method: str | None = None) -> Run:
    """Run a bad script; little patience if it leaves a process."""
    grace = 1.0 if name in {"orphan", "daemon"} else GRACE
    return run(BAD / f"{name}.py", method, grace=grace)


@pytest.mark.parametrize(
    ("name", "expected", "fault"),
    [
        ("wrong_order", ONE, "wrong order within [a]"),
        ("across_barrier", TWO_ACTORS, "a line moved across a barrier"),
        ("missing_line", ONE, "missing line: '[a] s"),
        ("extra_line", ONE, "extra line: '[a] second'"),
        (
            "torn_line",
            "[a] first\n[b] first\n",
            "torn line: '[a] first[",
        ),
        ("carriage_return", FINE, "lines end in CR LF"),
        ("no_newline", FINE, "the last line lacks its newline"),
        ("not_utf8", "\\xff\n", r"not UTF-8: b'\xff' on stdout"),
        ("child_exception", FINE, "exit code ignored: Process-1 ended"),
        ("exit_status", FINE, "exit status: 3"),
        ("warning", FINE, "warning on stderr"),
        ("noise", FINE, "unexpected stderr"),
        ("temporary_file", FINE, "file left behind: tmp"),
        ("not_joined", FINE, "process not joined: Process-1"),
        ("joined_by_luck", FINE, "process not joined: first"),
        ("leaves_at_once", FINE, "process not joined: Process-1"),
        ("looks_only", FINE, "process not joined: Process-1"),
        ("pool_not_closed", FINE, "process not joined: "),
        ("ignored_exit_code", FINE, "exit code ignored: Process-1"),
        ("not_closed", FINE, "connection not closed: 2"),
        ("not_closed_in_child", FINE, "connection not closed: 2"),
        pytest.param(
            *("ignored_kill", FINE, "exit code ignored: Process-1"),
            marks=POSIX,
        ),
        pytest.param("orphan", FINE, "orphan process: ", marks=POSIX),
        pytest.param("daemon", FINE, "orphan process: ", marks=POSIX),
        pytest.param("lingers", FINE, "orphan process: ", marks=POSIX),
        pytest.param(
            *("speaks_late", FINE, "output after the end: 'fine"),
            marks=POSIX,
        ),
        pytest.param(
            *("shared_memory", FINE, "shared memory left behind"),
            marks=LINUX,
        ),
        pytest.param(
            *("named_memory", FINE, "shared memory left behind: cook"),
            marks=LINUX,
        ),
    ],
)
def test_fault_is_named(name: str, expected: str, fault: str) -> None:
    """Each bad script has the fault that it was written for, by name.

    Other faults may only follow from it.
    """
    follows = {
        "child_exception": ("exception on stderr",),
        "orphan": ("process not joined", "file left behind"),
        "leaves_at_once": ("file left behind",),
        "pool_not_closed": ("warning on stderr",),
        "daemon": ("file left behind",),
        "not_utf8": ("stdout", "missing line", "extra line"),
    }.get(name, ())
    found = faults(run_bad(name), expected, stderr="")
    assert found, f"{name} passed"
    assert any(other.startswith(fault) for other in found)
    assert not [
        other
        for other in found
        if not other.startswith((fault[:6], "[", " ", "li", *follows))
    ]


@pytest.mark.parametrize(
    "name",
    ["not_joined", "joined_by_luck", "ignored_exit_code", "not_closed"],
)
@pytest.mark.parametrize("method", recipes.METHODS)
def test_manners_are_asked_under_each_start_method(
    name: str, method: str
) -> None:
    """The platform's own is no exception, nor is any other."""
    assert run_bad(name, method).faults


def test_manners_are_asked_only_of_what_is_meant_to_be_right() -> None:
    """Not of a mistake's program, and not of one that was disturbed."""
    script = BAD / "not_joined.py"
    assert run(script, strict=False).faults == []
    assert run(script, disturb=lambda process: None).faults == []


@pytest.mark.parametrize("method", recipes.METHODS)
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "interleaving",
            "[a] first\n[b] first\n[a] second\n[b] second\n"
            + "everybody is here\n",
        ),
        ("caught_exception", "caught\n"),
        ("children", "exit code: 3\n1\n[1]\n"),
        ("idle_executor", FINE),
        ("other_program", FINE),
        ("own_start_method", "None\nspawn\nonly once\n"),
        ("pipe_without_references", "last\nend\n"),
        ("start_method_too_late", "too late\n"),
    ],
)
def test_good_script_passes(
    name: str, expected: str, method: str
) -> None:
    """What is right is not blamed, whatever the start method."""
    result = run(GOOD / f"{name}.py", method)
    assert faults(result, expected, stderr="") == []


@FORK
def test_output_that_differs_under_spawn_alone() -> None:
    """The same script passes under fork and fails under spawn."""
    assert (
        faults(run_bad("only_under_spawn", "fork"), "after\n", "") == []
    )
    found = faults(run_bad("only_under_spawn", "spawn"), "after\n", "")
    assert found[0] == "missing line: 'after'"
    assert found[1] == "extra line: 'before'"


@pytest.mark.parametrize("method", [None, *recipes.METHODS])
def test_file_that_hides_a_module_is_seen(method: str | None) -> None:
    """The runner imports nothing before the script's own folder counts."""
    result = run(BAD / "shadowed" / "script.py", method)
    assert result.status == 1
    assert "shadowed/socket.py" in result.stderr


@POSIX
@pytest.mark.parametrize("method", recipes.METHODS)
def test_hang_is_reported_and_ended(method: str) -> None:
    """The report has the stacks of parent and child; then all are gone."""
    result = run(BAD / "hang.py", method, timeout=2, grace=1)
    assert result.status is None
    report = "\n".join(result.faults)
    assert report.startswith("hang: still running after 2 s")
    assert "in join_for_ever" in report
    assert "in wait_for_ever" in report
    survivors = re.findall(r"surviving process: (\d+)", report)
    assert len(survivors) >= 2
    assert not any(is_alive(int(pid)) for pid in survivors)


def is_alive(pid: int) -> bool:
    """Whether a process exists and is no zombie."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def test_slow_is_told_from_hanging() -> None:
    """The report says how long the processor was used, and whether now."""
    hanging = run(BAD / "hang.py", timeout=3)
    busy = run(BAD / "busy.py", timeout=3)
    assert hanging.busy < busy.busy
    assert re.search(
        r"busy.py \(used the processor for \d\.\d\d s\)",
        "\n".join(busy.faults),
    )


def test_what_was_killed_is_not_blamed_for_its_files() -> None:
    """It had no chance to remove them."""
    result = run(BAD / "killed_with_a_file.py", timeout=1)
    names = [f for f in result.faults if not f.startswith("  ")]
    assert names == ["hang: still running after 1 s"]


@POSIX
def test_zombie_counts_as_gone() -> None:
    """A process that has ended keeps nobody waiting for its parent."""
    from tests.harness.processes import is_gone

    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
        assert is_gone(psutil.Process(child.pid))


def test_endless_output_is_ended() -> None:
    """It fills no disk, and the report is short."""
    result = run(BAD / "endless.py")
    assert result.status is None
    assert result.faults == [
        "endless output: more than 16 MiB on stdout"
    ]
    assert len(result.stdout) <= runner.LIMIT


@POSIX
@pytest.mark.parametrize("name", ["orphan", "daemon"])
def test_orphan_is_ended(name: str) -> None:
    """What a script leaves running does not outlive its run."""
    orphans = [
        fault
        for fault in run_bad(name).faults
        if fault.startswith("orphan")
    ]
    assert orphans
    assert not any(
        is_alive(int(orphan.split()[2])) for orphan in orphans
    )


@POSIX
@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGKILL])
def test_runner_that_is_ended_ends_its_run(sign: int) -> None:
    """Nothing stays behind when the tests are stopped from outside."""
    program = (
        "import sys; from pathlib import Path;"
        " from tests.harness.runner import run;"
        " run(Path(sys.argv[1]))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(BAD / "hang.py")],
        cwd=recipes.ROOT,
        stderr=subprocess.DEVNULL,
    ) as process:
        its = psutil.Process(process.pid)
        wait_until(lambda: len(its.children(recursive=True)) >= 3)
        family = its.children(recursive=True)
        process.send_signal(sign)
        process.wait()
    wait_until(lambda: not any(is_alive(p.pid) for p in family))


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait for what must come."""
    deadline = time.monotonic() + GRACE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


@LINUX
@pytest.mark.parametrize(
    "name", ["shared_memory_silent", "named_memory"]
)
def test_leaked_shared_memory_is_removed(name: str) -> None:
    """A segment that Python forgot is reported by name, and removed."""
    (fault,) = run(BAD / f"{name}.py", grace=1).faults
    left = fault.removeprefix("shared memory left behind: ")
    assert left != fault
    assert not (SHARED_MEMORY / left).exists()


@pytest.fixture
def neighbours() -> Iterator[list[Path]]:
    """What others have in shared memory, which looks like Python's own."""
    names = f"psm_{os.getpid():08x}", f"sem.mp-{os.getpid():08x}"
    paths = [SHARED_MEMORY / name for name in names]
    paths += [SHARED_MEMORY / f"cookbook-{os.getpid()}"]
    yield paths
    for path in paths:
        if path.is_dir():
            path.rmdir()
        else:
            path.unlink(missing_ok=True)


@LINUX
def test_what_others_leave_is_neither_blamed_nor_touched(
    neighbours: list[Path],
) -> None:
    """Neither files nor folders that appear in the middle of a run."""

    def come(process: psutil.Popen) -> None:
        *files, folder = neighbours
        for file in files:
            file.touch()
        folder.mkdir()

    result = run(GOOD / "children.py", disturb=come)
    assert result.faults == []
    assert all(path.exists() for path in neighbours)


@LINUX
def test_name_that_has_passed_to_another_is_left_alone(
    tmp_path: Path, neighbours: list[Path]
) -> None:
    """A segment with the same name need not be the same segment."""
    name = neighbours[-1].name
    script = tmp_path / "passes.py"
    script.write_text(
        "from multiprocessing.shared_memory import SharedMemory\n"
        f"one = SharedMemory({name!r}, create=True, size=1)\n"
        "one.close()\n"
        "one.unlink()\n"
        f"open('/dev/shm/{name}', 'x').close()\n"
    )
    assert run(script).faults == []
    assert neighbours[-1].exists()


def test_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """No input, an empty folder of its own, and no setting of Python."""
    monkeypatch.setenv("PYTHONUNBUFFERED", "1")
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    for method in [None, *recipes.METHODS]:
        result = run(GOOD / "surroundings.py", method)
        assert result.stdout.splitlines() == [
            "stdin: ''",
            "folder: []",
            "same: True",
            "unbuffered: None",
            "path: None",
        ]


@POSIX
def test_death_by_a_signal_is_a_status(tmp_path: Path) -> None:
    """A script that a signal ends has a negative status."""
    script = tmp_path / "killed.py"
    script.write_text(
        "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)"
    )
    assert run(script).status == -signal.SIGKILL


@POSIX
def test_script_hears_ctrl_c_in_the_background(tmp_path: Path) -> None:
    """Also where the tests themselves were started to ignore it."""
    script = tmp_path / "asks.py"
    script.write_text(
        "import signal\nprint(signal.getsignal(signal.SIGINT))"
    )
    program = (
        "from pathlib import Path; from tests.harness.runner import run;"
        f"print(run(Path({str(script)!r})).stdout)"
    )
    found = subprocess.run(
        [
            "sh",
            "-c",
            f"trap '' INT; exec {sys.executable} -c \"$0\"",
            program,
        ],
        cwd=recipes.ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "default_int_handler" in found.stdout


def test_ignored_warning_still_comes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is ignored since Python itself is wrong is still needed."""
    ignored = "Module globals" in runner.WARNINGS
    monkeypatch.setattr(runner, "WARNINGS", "default")
    result = run(GOOD / "caught_exception.py", "spawn")
    came = "Module globals is missing" in result.stderr
    assert came == ignored, "take it out of WARNINGS"
