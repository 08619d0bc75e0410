import multiprocessing as mp


def sell(item):
    return prices[item]


if __name__ == "__main__":
    prices = {"cake": 4, "tea": 3}
    with mp.Pool(2) as pool:
        print(pool.map(sell, ["tea", "cake"]))
