import multiprocessing as mp
import os
from pathlib import Path


def work():
    pass


def look(pid):
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return "not listed"
    return "zombie" if "(zombie)" in status.read_text() else "alive"


def main():
    worker = mp.Process(target=work)
    worker.start()
    # Wait for its end, but leave the exit code where it is.
    os.waitid(os.P_PID, worker.pid, os.WEXITED | os.WNOWAIT)
    print("ended, not joined:", look(worker.pid))
    mp.active_children()
    print("after active_children():", look(worker.pid))


if __name__ == "__main__":
    main()
