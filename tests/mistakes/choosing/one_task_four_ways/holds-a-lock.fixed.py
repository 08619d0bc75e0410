from concurrent.futures import ProcessPoolExecutor


def price(number):
    return number * 3  # each process has its own memory: no lock


def main():
    with ProcessPoolExecutor(2) as executor:
        print(executor.submit(price, 5).result())


if __name__ == "__main__":
    main()
