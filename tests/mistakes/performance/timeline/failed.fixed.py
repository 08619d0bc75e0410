import time
from concurrent.futures import ProcessPoolExecutor


def timed(task):
    begin, error = time.perf_counter_ns(), None
    try:
        if task == 3:
            raise ValueError("3 is not wanted")
    except Exception as caught:
        error = caught
    return begin, time.perf_counter_ns(), error


def main():
    with ProcessPoolExecutor(1) as executor:
        spans = list(executor.map(timed, range(5)))
    print("bars:", len(spans))
    print("failed:", [i for i in range(5) if spans[i][2]])


if __name__ == "__main__":
    main()
