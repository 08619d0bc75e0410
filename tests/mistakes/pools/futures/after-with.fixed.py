from concurrent.futures import ProcessPoolExecutor


def square(number):
    return number * number


if __name__ == "__main__":
    with ProcessPoolExecutor() as executor:
        first = executor.submit(square, 3)
        second = executor.submit(square, 4)
    print(first.result(), second.result())
