import multiprocessing as mp
from functools import wraps


def logged(function):
    @wraps(function)
    def wrapper(number):
        print(function.__name__, number, flush=True)
        return function(number)

    return wrapper


def double(number):
    return 2 * number


logged_double = logged(double)


def main():
    with mp.Pool(1) as pool:
        print(pool.map(logged_double, [1, 2, 3]))


if __name__ == "__main__":
    main()
