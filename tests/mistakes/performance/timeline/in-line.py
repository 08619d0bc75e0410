import time
from concurrent.futures import ProcessPoolExecutor


def work(task):
    time.sleep(0.1)
    return time.perf_counter_ns()


def main():
    with ProcessPoolExecutor(1) as executor:
        begins, futures = [], []
        for task in range(2):
            begins.append(time.perf_counter_ns())
            futures.append(executor.submit(work, task))
        ends = [future.result() for future in futures]
    print("one worker, two tasks at once:", begins[1] < ends[0])


if __name__ == "__main__":
    main()
