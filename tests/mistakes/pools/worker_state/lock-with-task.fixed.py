import multiprocessing as mp


def sell(task):
    lock, item = task
    with lock:
        print(f"[{item}] sold", flush=True)


if __name__ == "__main__":
    with mp.Manager() as manager, mp.Pool(2) as pool:
        lock = manager.Lock()
        pool.map(sell, [(lock, "tea"), (lock, "cake")])
