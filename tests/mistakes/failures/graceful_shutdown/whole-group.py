import os
import signal
from concurrent.futures import ProcessPoolExecutor


def main():
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(abs, -3).result())
        signal.signal(signal.SIGTERM, lambda *_: None)
        os.killpg(os.getpgrp(), signal.SIGTERM)  # as systemd does
        print(executor.submit(abs, -4).result())


if __name__ == "__main__":
    main()
