from concurrent.futures import ProcessPoolExecutor

found = []


def look(number):
    if number % 7 == 0:
        found.append(number)  # worked with ThreadPoolExecutor


def main():
    with ProcessPoolExecutor(2) as executor:
        list(executor.map(look, range(1, 30)))
    print("found:", found)


if __name__ == "__main__":
    main()
