"""Interrupt, terminate or kill: what may a worker still clean up?"""

import multiprocessing as mp
import os
import signal
import sys
import time
from multiprocessing.connection import Connection


def work(ready: Connection) -> None:
    """Work until stopped, and clean up if there is still a chance."""
    # Forked workers inherit handlers; these are the usual ones.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    name = mp.current_process().name
    try:
        ready.send("at work")
        while True:
            time.sleep(0.1)
    except KeyboardInterrupt:
        print(f"[{name}] interrupted", flush=True)
    finally:
        print(f"[{name}] cleans up", flush=True)


def interrupt(worker: mp.Process) -> None:
    """Raise KeyboardInterrupt in a worker."""
    if sys.version_info >= (3, 14):  # pragma: >=3.14 cover
        worker.interrupt()
    else:  # pragma: <3.14 cover
        assert worker.pid is not None
        os.kill(worker.pid, signal.SIGINT)


def main() -> None:
    """Stop three workers, each in another way."""
    ways = {
        "interrupt": interrupt,
        "terminate": mp.Process.terminate,
        "kill": mp.Process.kill,
    }
    for name, stop in ways.items():
        reader, ready = mp.Pipe(duplex=False)
        worker = mp.Process(target=work, args=(ready,), name=name)
        worker.start()
        ready.close()
        with reader:
            reader.recv()
        stop(worker)
        worker.join()
        print(f"{name}: exit code {worker.exitcode}")
        worker.close()


if __name__ == "__main__":
    main()
