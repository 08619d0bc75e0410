import multiprocessing as mp


def square(number):
    return number * number


with mp.Pool(4) as pool:
    print(pool.map(square, range(1, 6)))
