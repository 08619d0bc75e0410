import multiprocessing as mp
from multiprocessing.util import Finalize
from pathlib import Path


def set_up():
    global sales
    sales = open("sales.txt", "a", encoding="utf-8")
    Finalize(None, sales.close, exitpriority=1)


def sell(number):
    print("sold:", number, file=sales)
    return number


if __name__ == "__main__":
    Path("sales.txt").touch()
    with mp.Pool(1, initializer=set_up) as pool:
        pool.map(sell, range(3))
        pool.close()
        pool.join()
    lines = Path("sales.txt").read_text(encoding="utf-8")
    print("in the file:", lines.splitlines())
    Path("sales.txt").unlink()
