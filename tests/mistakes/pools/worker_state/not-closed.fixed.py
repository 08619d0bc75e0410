import multiprocessing as mp
from multiprocessing.util import Finalize
from pathlib import Path


def set_up():
    global sales
    sales = open("sales.txt", "a", encoding="utf-8")
    Finalize(None, sales.close, exitpriority=1)


def sell(item):
    print("sold:", item, file=sales)


if __name__ == "__main__":
    Path("sales.txt").touch()
    with mp.Pool(2, initializer=set_up) as pool:
        pool.map(sell, ["tea", "cake", "milk"])
        pool.close()
        pool.join()
    lines = Path("sales.txt").read_text(encoding="utf-8")
    print("in the file:", sorted(lines.splitlines()))
    Path("sales.txt").unlink()
