"""A worker is stopped in time, whatever has become of it."""

import multiprocessing as mp
import os
import signal
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection

import pytest

from recipes.processes import ask_to_stop

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="sends signals"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]


def ignore_sigterm(stop: Connection) -> None:
    """Be a worker that neither looks nor dies of SIGTERM."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    ask_to_stop.stuck(stop)


def fail(stop: Connection) -> None:
    """Be a worker that ends with an exit code of its own."""
    sys.exit(3)


def run(
    job: Callable[[Connection], None],
    stop: Connection,
    ready: Connection,
) -> None:
    """Say that the worker is there, then do its job."""
    with ready:
        ready.send("ready")
    job(stop)


@pytest.mark.parametrize("method", mp.get_all_start_methods())
@pytest.mark.parametrize(
    ("job", "signum", "exit_code"),
    [
        (ask_to_stop.work, None, 0),
        (ask_to_stop.work, signal.SIGKILL, -signal.SIGKILL),
        (ask_to_stop.work, signal.SIGSTOP, -signal.SIGKILL),
        (ask_to_stop.stuck, None, -signal.SIGTERM),
        (ignore_sigterm, None, -signal.SIGKILL),
        (fail, None, 3),
    ],
)
def test_worker_is_stopped(
    method: str,
    job: Callable[[Connection], None],
    signum: signal.Signals | None,
    exit_code: int,
) -> None:
    """The call returns, and the worker has ended as far as it had to."""
    context = mp.get_context(method)
    stop, asking = context.Pipe(duplex=False)
    reader, ready = context.Pipe(duplex=False)
    with stop, asking, reader, ready:
        worker = context.Process(  # type: ignore[attr-defined]
            target=run, args=(job, stop, ready)
        )
        worker.start()
        reader.recv()
        time.sleep(0.2)  # it is at work by now
        if signum is not None:
            os.kill(worker.pid or 0, signum)
        seconds = 10 if exit_code >= 0 else 0.2
        well = ask_to_stop.stop_worker(worker, asking, seconds)
    worker.join(10)  # killed is not yet gone, on a busy machine
    assert well is (exit_code == 0)
    assert worker.exitcode == exit_code
    worker.close()
