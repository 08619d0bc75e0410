import multiprocessing as mp
import threading
import time


class LineError(Exception):
    def __init__(self, line, reason):
        super().__init__(f"line {line}: {reason}")


def check(line):
    raise LineError(line, "no comma")


def receiver_lives():
    names = [thread.name for thread in threading.enumerate()]
    return any("_handle_results" in name for name in names)


def main():
    with mp.Pool(1) as pool:
        pool.apply_async(check, (3,))
        while receiver_lives():
            time.sleep(0.1)


if __name__ == "__main__":
    main()
