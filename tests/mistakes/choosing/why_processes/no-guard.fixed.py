from concurrent.futures import ProcessPoolExecutor


def square(number):
    return number * number


def main():
    with ProcessPoolExecutor(1) as executor:
        print(list(executor.map(square, [1, 2, 3])))


if __name__ == "__main__":
    main()
