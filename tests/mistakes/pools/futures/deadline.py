import time
from concurrent.futures import ProcessPoolExecutor, as_completed


def work(name):
    time.sleep(0.1)
    print(f"[{name}] done", flush=True)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        futures = [executor.submit(work, name) for name in "abcdef"]
        for _ in as_completed(futures, timeout=0.04):
            print("in time")
