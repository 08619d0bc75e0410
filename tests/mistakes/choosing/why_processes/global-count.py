from concurrent.futures import ProcessPoolExecutor

found = []


def square(number):
    found.append(number * number)


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        list(executor.map(square, range(4)))
    print("found:", found)
