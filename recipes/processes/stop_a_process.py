"""Stop a process in four ways, from asking it to killing it."""

import multiprocessing as mp
import os
import signal
import sys
from multiprocessing.synchronize import Event


def work(
    stop: Event, started: Event, on_sigterm: signal.Handlers
) -> None:
    """Work until told to stop, then clean up.

    Args:
        stop: Set when the work shall end.
        started: Set by the worker when it is at work.
        on_sigterm: SIG_DFL to die of SIGTERM, SIG_IGN to ignore it.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, on_sigterm)
    name = mp.current_process().name
    try:
        started.set()
        asked = stop.wait(timeout=3)  # three seconds of work, or less
        print(f"[{name}] asked to stop: {asked}", flush=True)
    except KeyboardInterrupt:
        print(f"[{name}] interrupted", flush=True)
    finally:
        print(f"[{name}] cleaned up", flush=True)


def start(
    name: str, on_sigterm: signal.Handlers = signal.SIG_DFL
) -> tuple[mp.Process, Event]:
    """Start a worker, and wait until it is at work."""
    stop, started = mp.Event(), mp.Event()
    worker = mp.Process(
        target=work, args=(stop, started, on_sigterm), name=name
    )
    worker.start()
    started.wait()
    return worker, stop


def interrupt(worker: mp.Process) -> None:
    """Raise KeyboardInterrupt in a worker."""
    if sys.version_info >= (3, 14):  # pragma: >=3.14 cover
        worker.interrupt()
    else:  # pragma: <3.14 cover
        assert worker.pid is not None
        os.kill(worker.pid, signal.SIGINT)


def finish(worker: mp.Process) -> None:
    """Wait for a worker, tell its exit code, let go of it."""
    worker.join()
    print(f"{worker.name}: exit code {worker.exitcode}", flush=True)
    worker.close()


def main() -> None:
    """Go down the ladder, with a new worker for each rung."""
    worker, stop = start("ask")
    stop.set()
    finish(worker)

    worker, _ = start("interrupt")
    interrupt(worker)
    finish(worker)

    worker, _ = start("terminate")
    worker.terminate()
    finish(worker)

    worker, _ = start("kill", signal.SIG_IGN)
    worker.terminate()
    worker.join(timeout=0.1)  # in vain: it ignores SIGTERM
    print("kill: still running:", worker.is_alive(), flush=True)
    worker.kill()
    finish(worker)


if __name__ == "__main__":
    main()
