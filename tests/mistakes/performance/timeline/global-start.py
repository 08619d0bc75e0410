import time
from multiprocessing import Pool

START = time.perf_counter_ns()


def timed(task):
    begin = time.perf_counter_ns() - START
    return START, begin


def main():
    with Pool(1) as pool:
        [(zero, begin)] = pool.map(timed, [1])
    print("the worker counts from the same zero:", zero == START)


if __name__ == "__main__":
    main()
