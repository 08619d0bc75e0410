import multiprocessing as mp


def logged(function):
    def wrapper(number):
        print(function.__name__, number, flush=True)
        return function(number)

    return wrapper


@logged
def double(number):
    return 2 * number


def main():
    with mp.Pool(1) as pool:
        print(pool.map(double, [1, 2, 3]))


if __name__ == "__main__":
    main()
