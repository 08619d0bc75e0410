import os
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path


def pay(name):
    with open("paid", "a") as file:
        file.write(f"{name}\n")


def work(name):
    if name == "dies":
        while not Path("paid").exists():
            time.sleep(0.01)
        os.kill(os.getpid(), 9)
    pay(name)
    threading.Event().wait()  # at work when the other worker dies


def main():
    with ProcessPoolExecutor(2) as executor:
        futures = [executor.submit(work, n) for n in ("ann", "dies")]
    if futures[0].exception():
        pay("ann")  # it has no result, so do it again
    print(Path("paid").read_text().split())
    Path("paid").unlink()


if __name__ == "__main__":
    main()
