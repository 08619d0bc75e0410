import multiprocessing as mp


def square(number):
    return number * number


def main():
    with mp.Pool(2) as pool:
        print(pool.map(square, [1, 2, 3]))


if __name__ == "__main__":
    main()
