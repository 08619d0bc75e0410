import multiprocessing as mp
import threading


class LineError(Exception):
    def __init__(self, line, lock):
        super().__init__(line)
        self.lock = lock


def check(line):
    raise LineError(line, threading.Lock())


def main():
    with mp.Pool(1) as pool:
        pool.apply(check, (3,))


if __name__ == "__main__":
    main()
