import multiprocessing as mp
import time
from pathlib import Path


def set_up():
    global sales
    sales = open("sales.txt", "a", encoding="utf-8")


def sell(number):
    print("sold:", number, file=sales)
    time.sleep(0.2)
    return number


if __name__ == "__main__":
    Path("sales.txt").touch()
    with mp.Pool(1, initializer=set_up) as pool:
        for number in pool.imap(sell, range(20)):
            if number == 2:
                break  # enough
    lines = Path("sales.txt").read_text(encoding="utf-8")
    print("in the file:", lines.splitlines())
    Path("sales.txt").unlink()
