import multiprocessing as mp


def main():
    factor = 10

    def multiply(number):
        return factor * number

    with mp.Pool(2) as pool:
        print(pool.map(multiply, [1, 2, 3]))


if __name__ == "__main__":
    main()
