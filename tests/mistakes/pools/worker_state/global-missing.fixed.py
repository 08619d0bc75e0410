import multiprocessing as mp


def set_up(table):
    global prices
    prices = table


def sell(item):
    return prices[item]


if __name__ == "__main__":
    table = {"cake": 4, "tea": 3}
    with mp.Pool(2, initializer=set_up, initargs=(table,)) as pool:
        print(pool.map(sell, ["tea", "cake"]))
