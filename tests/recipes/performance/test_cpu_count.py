"""cpu_count sees an affinity and a quota, a real one where it can."""

import math
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from recipes.performance.cpu_count import allowed_cores, quotas
from tests.harness.recipes import script

PROGRAM = """
import os, runpy, sys
{}
runpy.run_path(sys.argv[1], run_name="__main__")
"""
ONE_CORE = "os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})"
V2 = "sys/fs/cgroup"
V1 = "sys/fs/cgroup/cpu,cpuacct"


def workers(set_up: str) -> int:
    """How many workers the recipe starts after something was set."""
    program = PROGRAM.format(set_up)
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            program,
            script("performance/cpu_count"),
        ],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return int(done.stderr.split()[2])


@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")
def test_affinity() -> None:
    """One core that it may run on, one worker."""
    assert workers(ONE_CORE) == 1


@pytest.mark.parametrize(
    ("count", "cores"), [(None, 1), (1, 1), (6, 6)]
)
def test_no_affinity(
    count: int | None, cores: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All cores where there is no affinity, one if that is unknown."""
    monkeypatch.setattr(os, "cpu_count", lambda: count)
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    assert allowed_cores() == cores


def test_real_quota() -> None:
    """Half a core, in a control group of our own, is one worker."""
    group = Path(f"/sys/fs/cgroup/cpu/cookbook{os.getpid()}")
    try:
        group.mkdir()
    except OSError as error:
        pytest.skip(f"no control group can be made: {error}")
    procs = group / "cgroup.procs"
    try:
        period = int((group / "cpu.cfs_period_us").read_text())
        (group / "cpu.cfs_quota_us").write_text(str(period // 2))
        enter = f"open({str(procs)!r}, 'w').write(str(os.getpid()))"
        assert workers(enter) == 1
    finally:
        until = time.monotonic() + 30
        while procs.read_text() and time.monotonic() < until:
            time.sleep(0.05)  # a helper of Python's may be ending yet
        group.rmdir()


@pytest.mark.parametrize(
    ("groups", "folder", "files", "cores"),
    [
        ("0::/", V2, {}, math.inf),
        ("0::/", V2, {"cpu.max": "150000 100000"}, 1.5),
        (
            "0::/a/b",
            V2,
            {"a/cpu.max": "9 3", "a/b/cpu.max": "max 3"},
            3,
        ),
        ("0::/a/b:c:d", V2, {"a/cpu.max": "4 2"}, 2),
        (
            "3:cpu,cpuacct:/docker/1\n1:name=x:/",
            V1,
            {"cpu.cfs_quota_us": "5\n", "cpu.cfs_period_us": "10\n"},
            0.5,
        ),
        (
            "3:cpu,cpuacct:/",
            V1,
            {"cpu.cfs_quota_us": "-1\n", "cpu.cfs_period_us": "10\n"},
            math.inf,
        ),
    ],
)
def test_quotas(
    tmp_path: Path,
    groups: str,
    folder: str,
    files: dict[str, str],
    cores: float,
) -> None:
    """The files of both versions are read, here made up ones."""
    named = {f"{folder}/{name}": text for name, text in files.items()}
    named["proc/self/cgroup"] = f"{groups}\n"
    for name, text in named.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assert min(quotas(tmp_path), default=math.inf) == cores


def test_no_files(tmp_path: Path) -> None:
    """Another system has no such files, and no limit."""
    assert not list(quotas(tmp_path))
