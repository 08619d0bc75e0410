import multiprocessing as mp


def square(number):
    return number * number


with mp.Pool(2) as pool:
    print(pool.map(square, [1, 2, 3]))
