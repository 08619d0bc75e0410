import os
import signal
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import active_children


def main():
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(abs, -3).result())
        # Ctrl-C is to change nothing, but it reaches the worker too.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        while active_children():  # it may just be sending its result
            os.killpg(os.getpgrp(), signal.SIGINT)
            time.sleep(0.1)
        print(executor.submit(abs, -4).result())


if __name__ == "__main__":
    main()
