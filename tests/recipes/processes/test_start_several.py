"""The tasks of start_several overlap, and a failed one is counted."""

import multiprocessing as mp
import subprocess
import sys

import pytest

from tests.harness.recipes import script

# The script runs under fork, so that what is changed here reaches the
# children. Each task waits until all five are there.
OVERLAP = """
import multiprocessing as mp, runpy, sys, time
mp.set_start_method("fork")
barrier = mp.Barrier(5)
time.sleep = lambda seconds: barrier.wait(10)
runpy.run_path(sys.argv[1], run_name="__main__")
"""
FAILURE = """
import multiprocessing as mp, os, runpy, signal, sys, time
mp.set_start_method("fork")
def fail(seconds):
    if mp.current_process().name == "Process-2":
        sys.exit(3)
    if mp.current_process().name == "Process-3":
        os.kill(os.getpid(), signal.SIGKILL)
time.sleep = fail
runpy.run_path(sys.argv[1], run_name="__main__")
"""


@pytest.mark.skipif(
    "fork" not in mp.get_all_start_methods(), reason="needs fork"
)
@pytest.mark.parametrize(
    ("program", "failed"), [(OVERLAP, 0), (FAILURE, 2)]
)
def test_start_several(program: str, failed: int) -> None:
    """All five are under way at once; the parent knows who failed."""
    path = script("processes/start_several")
    done = subprocess.run(
        [sys.executable, "-c", program, path],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    last = done.stdout.splitlines()[-1]
    assert (
        last == f"Main process: all tasks have ended, {failed} failed"
    )
