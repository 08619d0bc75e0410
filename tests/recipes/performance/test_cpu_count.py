"""cpu_count sees an affinity and a quota, a real one where it can."""

import math
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from recipes.performance.cpu_count import quotas
from tests.harness.recipes import script

CPU = Path("/sys/fs/cgroup/cpu")


def workers(set_up: str) -> int:
    """How many workers the recipe starts after something was set."""
    program = f"import os, runpy, sys\n{set_up}\n"
    program += "runpy.run_path(sys.argv[1], run_name='__main__')"
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
    assert (
        workers(
            "os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})"
        )
        == 1
    )


@pytest.fixture
def group() -> Iterator[Path]:
    """A control group of our own, of version 1."""
    path = CPU / f"cookbook{os.getpid()}"
    try:
        path.mkdir()
    except OSError as error:
        pytest.skip(f"no control group can be made: {error}")
    yield path
    until = time.monotonic() + 30
    while (
        path / "cgroup.procs"
    ).read_text() and time.monotonic() < until:
        time.sleep(0.05)  # a helper of Python's may still be ending
    path.rmdir()


@pytest.mark.parametrize(("share", "expected"), [(0.5, 1), (1.0, 1)])
def test_real_quota(group: Path, share: float, expected: int) -> None:
    """The quota of a real control group counts, rounded up."""
    period = int((group / "cpu.cfs_period_us").read_text())
    (group / "cpu.cfs_quota_us").write_text(str(int(share * period)))
    procs = str(group / "cgroup.procs")
    assert (
        workers(f"open({procs!r}, 'w').write(str(os.getpid()))")
        == expected
    )


def tree(root: Path, files: dict[str, str]) -> Path:
    """Make up the files of a system."""
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


V1 = "sys/fs/cgroup/cpu,cpuacct"


@pytest.mark.parametrize(
    ("files", "cores"),
    [
        ({}, math.inf),
        ({"proc/self/cgroup": "0::/\n"}, math.inf),
        (
            {
                "proc/self/cgroup": "0::/\n",
                "sys/fs/cgroup/cpu.max": "150000 100000\n",
            },
            1.5,
        ),
        (  # the least of all groups above counts
            {
                "proc/self/cgroup": "0::/a.slice/b\n",
                "sys/fs/cgroup/a.slice/cpu.max": "200000 100000\n",
                "sys/fs/cgroup/a.slice/b/cpu.max": "max 100000\n",
            },
            2,
        ),
        (
            {
                "proc/self/cgroup": "3:cpu,cpuacct:/docker/1\n1:name=x:/\n",
                f"{V1}/cpu.cfs_quota_us": "50000\n",
                f"{V1}/cpu.cfs_period_us": "100000\n",
            },
            0.5,
        ),
        (
            {
                "proc/self/cgroup": "3:cpu,cpuacct:/\n",
                f"{V1}/cpu.cfs_quota_us": "-1\n",
                f"{V1}/cpu.cfs_period_us": "100000\n",
            },
            math.inf,
        ),
    ],
)
def test_quota(
    tmp_path: Path, files: dict[str, str], cores: float
) -> None:
    """Each version's files are read, made up ones."""
    assert min(quotas(tree(tmp_path, files)), default=math.inf) == cores
