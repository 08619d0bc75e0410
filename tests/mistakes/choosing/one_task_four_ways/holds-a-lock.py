import threading
from concurrent.futures import ProcessPoolExecutor


class Shop:
    def __init__(self):
        self.lock = threading.Lock()

    def price(self, number):
        with self.lock:
            return number * 3


def main():
    shop = Shop()
    with ProcessPoolExecutor(2) as executor:
        print(executor.submit(shop.price, 5).result())


if __name__ == "__main__":
    main()
