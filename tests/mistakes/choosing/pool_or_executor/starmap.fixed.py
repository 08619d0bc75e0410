from concurrent.futures import ProcessPoolExecutor

PAIRS = [(2, 5), (3, 2), (10, 3)]


def main():
    bases, exponents = zip(*PAIRS)
    with ProcessPoolExecutor(2) as executor:
        print(list(executor.map(pow, bases, exponents)))


if __name__ == "__main__":
    main()
