import time
from multiprocessing import Pool


def timed(task):
    begin = time.perf_counter()
    time.sleep(0.2)
    return time.perf_counter() - begin


def main():
    with Pool(1) as pool:
        took = pool.map(timed, [1])
    print("as long as it slept:", took[0] >= 0.2)


if __name__ == "__main__":
    main()
