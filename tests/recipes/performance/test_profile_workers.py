"""profile_workers: cProfile, started on its own, sees the parent alone."""

import multiprocessing as mp
import os
import pstats
import subprocess
import sys
from pathlib import Path

import pytest

WORK = "def work(task):\n    return sum(range(task))\n"
PROGRAM = """
import multiprocessing as mp
import sys

import tasks


def main():
    with mp.get_context(sys.argv[1]).Pool(1) as pool:
        assert pool.map(tasks.work, range(4)) == [0, 0, 1, 3]


if __name__ == "__main__":
    main()
"""


@pytest.mark.parametrize("method", mp.get_all_start_methods())
def test_command_sees_the_parent_alone(
    method: str, tmp_path: Path
) -> None:
    """The function of the workers is not in the table."""
    Path(tmp_path, "tasks.py").write_text(WORK, encoding="utf-8")
    Path(tmp_path, "program.py").write_text(PROGRAM, encoding="utf-8")
    command = [sys.executable, "-m", "cProfile", "-o", "profile"]
    subprocess.run(
        [*command, "program.py", method],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        check=True,
        timeout=60,
    )
    stats = pstats.Stats(str(tmp_path / "profile")).get_stats_profile()
    assert "main" in stats.func_profiles
    assert "work" not in stats.func_profiles
