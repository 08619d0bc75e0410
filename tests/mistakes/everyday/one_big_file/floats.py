import multiprocessing as mp


def add_up(amounts):
    total = 0.0
    for amount in amounts:
        total += float(amount)
    return total


def main():
    amounts = ["0.1", "0.2", "0.3"]
    with mp.Pool(2) as pool:
        first, rest = pool.map(add_up, [amounts[:1], amounts[1:]])
    print("in parts:", first + rest)
    print("in a loop:", add_up(amounts))


if __name__ == "__main__":
    main()
