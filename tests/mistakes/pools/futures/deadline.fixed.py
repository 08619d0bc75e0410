import time
from concurrent.futures import ProcessPoolExecutor, as_completed


def work(name):
    time.sleep(0.1)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        futures = [executor.submit(work, name) for name in "abcdef"]
        try:
            for _ in as_completed(futures, timeout=0.04):
                print("in time")
        except TimeoutError:
            executor.shutdown(cancel_futures=True)
            print("second dropped:", futures[1].cancelled())
            print("last dropped:", futures[-1].cancelled())
