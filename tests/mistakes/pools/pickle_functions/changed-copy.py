import multiprocessing as mp


class Counter:
    def __init__(self):
        self.total = 0

    def price(self, number):
        self.total += 10 * number


def main():
    counter = Counter()
    with mp.Pool(2) as pool:
        pool.map(counter.price, [1, 2, 3])
    print("total:", counter.total)


if __name__ == "__main__":
    main()
