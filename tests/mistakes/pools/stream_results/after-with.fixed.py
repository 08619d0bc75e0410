import multiprocessing as mp


def square(number):
    return number * number


if __name__ == "__main__":
    with mp.Pool(2) as pool:
        squares = pool.imap(square, range(1000))
        print(sum(squares))
