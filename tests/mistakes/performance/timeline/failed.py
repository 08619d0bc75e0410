import time
from concurrent.futures import ProcessPoolExecutor


def timed(task):
    begin = time.perf_counter_ns()
    if task == 3:
        raise ValueError("3 is not wanted")
    return begin, time.perf_counter_ns()


def main():
    with ProcessPoolExecutor(1) as executor:
        spans = list(executor.map(timed, range(5)))
    print("bars:", len(spans))


if __name__ == "__main__":
    main()
