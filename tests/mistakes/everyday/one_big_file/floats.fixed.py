import multiprocessing as mp
from decimal import Decimal


def add_up(amounts):
    total = Decimal(0)
    for amount in amounts:
        total += Decimal(amount)
    return total


def main():
    amounts = ["0.1", "0.2", "0.3"]
    with mp.Pool(2) as pool:
        first, rest = pool.map(add_up, [amounts[:1], amounts[1:]])
    print("in parts:", first + rest)
    print("in a loop:", add_up(amounts))


if __name__ == "__main__":
    main()
