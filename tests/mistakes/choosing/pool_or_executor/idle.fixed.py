import os
import signal
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def main():
    with ProcessPoolExecutor(1) as executor:
        worker = executor.submit(os.getpid).result()
        time.sleep(0.5)  # the worker waits for a task
        os.kill(worker, signal.SIGKILL)  # as a lack of memory does
        try:
            print(list(executor.map(abs, range(3))))
        except BrokenProcessPool:
            print("a worker died")


if __name__ == "__main__":
    main()
