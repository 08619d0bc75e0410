import multiprocessing as mp


def square(number):
    return number * number


if __name__ == "__main__":
    numbers = range(3)
    with mp.Pool(2) as pool:
        squares = pool.imap(square, numbers)
        for count, result in enumerate(squares, start=1):
            print(f"{count} of {len(numbers)}: {result}")
