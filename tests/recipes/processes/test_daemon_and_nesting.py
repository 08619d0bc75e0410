"""A daemonic child is really there, and its parent ends it."""

import multiprocessing as mp
import subprocess
import sys

import pytest

from tests.harness.recipes import script

PROGRAM = """
import multiprocessing as mp, sys
from daemon_and_nesting import leave_child

mp.set_start_method(sys.argv[1])
mp.log_to_stderr(mp.util.INFO)
leave_child()
"""


@pytest.mark.parametrize("method", mp.get_all_start_methods())
def test_parent_ends_its_child(method: str) -> None:
    """It says so in the log of multiprocessing."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, method],
        cwd=script("processes/daemon_and_nesting").parent,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert "calling terminate() for daemon Process-1" in done.stderr
