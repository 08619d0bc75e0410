import time
from concurrent.futures import ProcessPoolExecutor


def work(task):
    begin = time.perf_counter_ns()
    time.sleep(0.1)
    return begin, time.perf_counter_ns()


def main():
    with ProcessPoolExecutor(1) as executor:
        (_, end), (begin, _) = executor.map(work, range(2))
    print("one worker, two tasks at once:", begin < end)


if __name__ == "__main__":
    main()
