import multiprocessing as mp


def sell(task):
    lock, item = task
    with lock:
        print("sold:", item)


if __name__ == "__main__":
    lock = mp.Lock()
    with mp.Pool(2) as pool:
        pool.map(sell, [(lock, "tea"), (lock, "cake")])
