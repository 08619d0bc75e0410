import multiprocessing as mp
from multiprocessing.util import Finalize


def set_up():
    print("open", flush=True)
    Finalize(None, print, ("close",), {"flush": True}, exitpriority=1)


def sell(item):
    return f"sold: {item}"


if __name__ == "__main__":
    with mp.Pool(1, initializer=set_up) as pool:
        pool.map(sell, ["tea", "cake"])
        pool.close()
        pool.join()
