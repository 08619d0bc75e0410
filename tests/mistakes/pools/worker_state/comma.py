import multiprocessing as mp


def set_up(shared_lock):
    global lock
    lock = shared_lock


def sell(item):
    with lock:
        return f"sold: {item}"


if __name__ == "__main__":
    lock = mp.Lock()
    with mp.Pool(2, initializer=set_up, initargs=(lock)) as pool:
        print(pool.map(sell, ["tea", "cake"]))
