import multiprocessing as mp


def set_up(table):
    global prices
    prices = table


def sell(item):
    return prices[item]


def main():
    try:
        with open("prices.csv", encoding="utf-8") as file:
            table = dict(line.split(",") for line in file)
    except FileNotFoundError:
        print("prices.csv is missing")
        return
    with mp.Pool(2, initializer=set_up, initargs=(table,)) as pool:
        print(pool.map(sell, ["tea", "cake"]))


if __name__ == "__main__":
    main()
