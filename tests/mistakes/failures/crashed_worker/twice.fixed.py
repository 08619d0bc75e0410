import os
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path


def pay(name):
    Path(f"paid-{name}").touch()  # twice is as good as once


def work(name):
    if name == "dies":
        while not Path("paid-ann").exists():
            time.sleep(0.01)
        os.kill(os.getpid(), 9)
    pay(name)
    threading.Event().wait()  # at work when the other worker dies


def main():
    with ProcessPoolExecutor(2) as executor:
        futures = [executor.submit(work, n) for n in ("ann", "dies")]
    if futures[0].exception():
        pay("ann")
    for path in Path().glob("paid-*"):
        print(path)
        path.unlink()


if __name__ == "__main__":
    main()
