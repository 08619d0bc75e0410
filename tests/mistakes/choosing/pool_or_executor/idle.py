import os
import signal
import time
from multiprocessing import Pool


def main():
    with Pool(1) as pool:
        worker = pool.apply(os.getpid)
        time.sleep(0.5)  # the worker waits for a task
        os.kill(worker, signal.SIGKILL)  # as a lack of memory does
        print("killed", flush=True)
        print(pool.map(abs, range(3)))


if __name__ == "__main__":
    main()
