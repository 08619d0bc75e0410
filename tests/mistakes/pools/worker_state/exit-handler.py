import atexit
import multiprocessing as mp


def set_up():
    print("open", flush=True)
    atexit.register(print, "close", flush=True)


def sell(item):
    return f"sold: {item}"


if __name__ == "__main__":
    with mp.Pool(1, initializer=set_up) as pool:
        pool.map(sell, ["tea", "cake"])
        pool.close()
        pool.join()
