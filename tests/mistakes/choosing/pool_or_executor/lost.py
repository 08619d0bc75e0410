import os
from multiprocessing import Pool


def square(number):
    if number == 0:
        os._exit(1)
    return number**2


def main():
    with Pool(2) as pool:
        results = [pool.apply_async(square, (n,)) for n in (1, 0)]
        for result in results:
            print(result.get(), flush=True)


if __name__ == "__main__":
    main()
