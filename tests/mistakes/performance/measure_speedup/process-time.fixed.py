import time
from multiprocessing import Pool

SECONDS = 0.2


def compute(task):
    begin = time.process_time()
    while time.process_time() - begin < SECONDS:
        pass
    return task


def main():
    with Pool(1) as pool:
        begin = time.perf_counter()
        print(pool.map(compute, range(2)))
        took = time.perf_counter() - begin
    print("as long as the tasks:", took >= 2 * SECONDS)


if __name__ == "__main__":
    main()
