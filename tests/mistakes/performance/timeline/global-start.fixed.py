import time
from multiprocessing import Pool


def timed(task):
    return time.perf_counter_ns()


def main():
    start = time.perf_counter_ns()
    with Pool(1) as pool:
        begins = pool.map(timed, [1, 2])
    print("all begin after the start:", min(begins) > start)


if __name__ == "__main__":
    main()
