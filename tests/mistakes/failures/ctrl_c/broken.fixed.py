import os
import signal
from concurrent.futures import ProcessPoolExecutor


def ignore():
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def main():
    with ProcessPoolExecutor(1, initializer=ignore) as executor:
        print(executor.submit(abs, -3).result())
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        os.killpg(os.getpgrp(), signal.SIGINT)
        print(executor.submit(abs, -4).result())


if __name__ == "__main__":
    main()
