"""The runner catches each fault, by its name. The bad scripts are in bad/."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.harness import recipes, runner
from tests.harness.golden import faults
from tests.harness.runner import (
    GRACE,
    SHARED_MEMORY,
    Run,
    leaked,
    run,
    shared_memory,
)

BAD = recipes.ROOT / "tests" / "bad"
TWO_ACTORS = "[a] first\n[b] first\neverybody is here\n"
LINUX = pytest.mark.skipif(
    not SHARED_MEMORY.is_dir(), reason="needs a folder of shared memory"
)
POSIX = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")
FORK = pytest.mark.skipif(
    "fork" not in recipes.METHODS, reason="needs the start method fork"
)


def run_bad(name: str, method: str | None = None) -> Run:
    """Run a bad script; little patience if it leaves a process."""
    grace = 1.0 if name == "orphan" else GRACE
    return run(BAD / f"{name}.py", method, grace=grace)


@pytest.mark.parametrize(
    ("name", "expected", "fault"),
    [
        (
            "wrong_order",
            "[a] first\n[a] second\n",
            "wrong order within [a]",
        ),
        ("across_barrier", TWO_ACTORS, "a line moved across a barrier"),
        (
            "missing_line",
            "[a] first\n[a] second\n",
            "missing line: '[a] s",
        ),
        (
            "extra_line",
            "[a] first\n[a] second\n",
            "extra line: '[a] second'",
        ),
        (
            "torn_line",
            "[a] first\n[b] first\n",
            "torn line: '[a] first[b]",
        ),
        ("child_exception", "fine\n", "exception on stderr"),
        ("exit_status", "fine\n", "exit status: 3"),
        ("warning", "fine\n", "warning on stderr"),
        ("noise", "fine\n", "unexpected stderr"),
        ("orphan", "fine\n", "orphan process: "),
        ("temporary_file", "fine\n", "file left behind: tmp"),
        pytest.param(
            *("shared_memory", "fine\n", "shared memory left behind"),
            marks=LINUX,
        ),
    ],
)
def test_fault_is_named(name: str, expected: str, fault: str) -> None:
    """Each bad script has just the fault that it was written for."""
    found = faults(run_bad(name), expected, stderr="")
    assert found, f"{name} passed"
    assert found[0].startswith(fault)
    other = [
        f
        for f in found
        if not f.startswith((fault[:6], "[", " ", "li"))
    ]
    assert not other


def test_harmless_interleaving_passes() -> None:
    """Lines of different actors may come in another order."""
    expected = "[a] first\n[b] first\n[a] second\n[b] second\n"
    expected += "everybody is here\n"
    assert faults(run_bad("interleaving"), expected, stderr="") == []


def test_unjoined_process_is_named() -> None:
    """A script waits for its children itself."""
    found = faults(run_bad("not_joined", "spawn"), "fine\n", "")
    assert found[0].startswith("process not joined")


def test_open_pipe_is_named() -> None:
    """A script closes its pipes itself."""
    found = faults(run_bad("not_closed", "spawn"), "fine\n", "")
    assert found[0].startswith("connection not closed")


@FORK
def test_output_that_differs_under_spawn_alone() -> None:
    """The same script passes under fork and fails under spawn."""
    assert (
        faults(run_bad("only_under_spawn", "fork"), "after\n", "") == []
    )
    found = faults(run_bad("only_under_spawn", "spawn"), "after\n", "")
    assert found[0] == "missing line: 'after'"
    assert found[1] == "extra line: 'before'"


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


def test_orphan_is_ended() -> None:
    """What a script leaves running does not outlive its run."""
    orphans = run(BAD / "orphan.py", grace=1).faults
    assert orphans
    assert not any(
        is_alive(int(orphan.split()[2])) for orphan in orphans
    )


@LINUX
def test_leaked_shared_memory_is_removed() -> None:
    """A segment that Python forgot is reported by name, and removed."""
    (fault,) = run(BAD / "shared_memory_silent.py", grace=1).faults
    name = fault.removeprefix("shared memory left behind: ")
    assert name != fault
    assert not (SHARED_MEMORY / name).exists()


@LINUX
def test_shared_memory_of_others_is_left_alone(tmp_path: Path) -> None:
    """What another live process uses is no fault of this run."""
    script = str(BAD / "holds_shared_memory.py")
    before = shared_memory()
    with subprocess.Popen(
        [sys.executable, script, str(tmp_path)]
    ) as other:
        while not (tmp_path / "ready").exists():
            assert other.poll() is None
        appeared = shared_memory().keys() - before.keys()
        assert leaked(before, grace=0.1) == []
        assert appeared & shared_memory().keys() == appeared != set()
        (tmp_path / "go").touch()
    assert other.returncode == 0


def test_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """No input, an empty folder of its own, and no setting of Python."""
    monkeypatch.setenv("PYTHONUNBUFFERED", "1")
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    assert run_bad("surroundings").stdout.splitlines() == [
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


@pytest.mark.parametrize("method", recipes.METHODS)
def test_caught_exception_is_silent(method: str) -> None:
    """An exception that reaches the parent leaves nothing on stderr."""
    result = run_bad("caught_exception", method)
    assert faults(result, "caught\n", "") == []


def test_ignored_warning_still_comes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is ignored since Python itself is wrong is still needed."""
    ignored = runner.WARNINGS.split(",")[1:]
    monkeypatch.setattr(runner, "WARNINGS", "default")
    result = run_bad("caught_exception", "spawn")
    came = "Module globals is missing" in result.stderr
    assert came == bool(ignored), "take it out of WARNINGS"
