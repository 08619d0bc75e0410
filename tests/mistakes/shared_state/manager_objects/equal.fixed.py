from multiprocessing import Manager


def main():
    with Manager() as manager:
        prices = manager.dict(ant=3)
        words = manager.list(["ant"])
        print(prices.copy() == {"ant": 3}, words[:] == ["ant"])


if __name__ == "__main__":
    main()
