import multiprocessing as mp
from collections import Counter


def add_up(lines):
    total = Counter()
    for line in lines:
        name, number = line.split()
        total[name] += int(number)
    return total


def main():
    parts = [["Ann 25", "Eve -10"], ["Ann 5", "Eve 10"]]
    with mp.Pool(2) as pool:
        total = sum(pool.map(add_up, parts), start=Counter())
    print(dict(total))


if __name__ == "__main__":
    main()
