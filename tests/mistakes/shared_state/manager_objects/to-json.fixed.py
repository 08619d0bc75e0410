import json
from multiprocessing import Manager


def main():
    with Manager() as manager:
        prices = manager.dict(ant=3)
        print(json.dumps(prices.copy()))


if __name__ == "__main__":
    main()
