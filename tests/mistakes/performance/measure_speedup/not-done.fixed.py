import time
from multiprocessing import Pool


def work(task):
    time.sleep(0.2)
    return task


def main():
    with Pool(1) as pool:
        begin = time.perf_counter()
        results = pool.map(work, range(2))
        took = time.perf_counter() - begin

        print("at least as long as one task:", took >= 0.2)
        print(results)


if __name__ == "__main__":
    main()
