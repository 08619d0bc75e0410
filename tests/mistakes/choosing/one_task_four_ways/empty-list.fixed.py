from concurrent.futures import ProcessPoolExecutor


def look(number):
    return number % 7 == 0


def main():
    numbers = range(1, 30)
    with ProcessPoolExecutor(2) as executor:
        hits = executor.map(look, numbers)
        found = [n for n, hit in zip(numbers, hits) if hit]
    print("found:", found)


if __name__ == "__main__":
    main()
