import multiprocessing as mp
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
    worker.join()
    print("joined:", look(worker.pid))


if __name__ == "__main__":
    main()
