from concurrent.futures import ProcessPoolExecutor

PAIRS = [(2, 5), (3, 2), (10, 3)]


def main():
    with ProcessPoolExecutor(2) as executor:
        print(list(executor.starmap(pow, PAIRS)))


if __name__ == "__main__":
    main()
