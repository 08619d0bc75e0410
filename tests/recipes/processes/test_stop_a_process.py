"""A worker can be stopped, even by a parent that ignores signals."""

import multiprocessing as mp
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from recipes.processes import stop_a_process
from tests.recipes.beside import run_beside

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="sends signals"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]
PROGRAM = """
import os, sys

sys.path.insert(0, os.environ["FOLDER"])
import stop_a_process

if __name__ == "__main__":
    stop_a_process.work = print
    stop_a_process.main()
"""


@pytest.fixture
def _deaf() -> Iterator[None]:
    """Ignore both signals, as workers then do from their birth."""
    kept = {
        signum: signal.signal(signum, signal.SIG_IGN)
        for signum in (signal.SIGINT, signal.SIGTERM)
    }
    yield
    for signum, handler in kept.items():
        signal.signal(signum, handler)


@pytest.mark.usefixtures("_deaf")
@pytest.mark.parametrize("method", ["fork", "spawn"])
@pytest.mark.parametrize(
    ("stop", "exit_code"),
    [
        (stop_a_process.interrupt, 0),
        (mp.Process.terminate, -signal.SIGTERM),
    ],
)
def test_worker_ends(method: str, stop: object, exit_code: int) -> None:
    """It listens to each signal as the page says."""
    assert callable(stop)
    context = mp.get_context(method)
    reader, ready = context.Pipe(duplex=False)
    worker = context.Process(  # type: ignore[attr-defined]
        target=stop_a_process.work, args=(ready,)
    )
    worker.start()
    with reader, ready:
        reader.recv()
    stop(worker)
    worker.join(10)
    worker.kill()
    worker.join()
    assert worker.exitcode == exit_code
    worker.close()


def test_worker_that_never_begins(tmp_path: Path) -> None:
    """The parent does not wait forever for it to be at work."""
    done = run_beside("processes/stop_a_process", PROGRAM, tmp_path)
    assert done.faults == []
    assert "EOFError" in done.stderr
