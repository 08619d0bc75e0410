import multiprocessing as mp


def set_up():
    global prices
    with open("prices.csv", encoding="utf-8") as file:
        prices = dict(line.split(",") for line in file)


def sell(item):
    return prices[item]


if __name__ == "__main__":
    with mp.Pool(2, initializer=set_up) as pool:
        print(pool.map(sell, ["tea", "cake"]))
