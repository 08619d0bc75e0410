import multiprocessing as mp
import threading


class LineError(Exception):
    pass


def check(line):
    lock = threading.Lock()
    raise LineError(line, f"locked: {lock.locked()}")


def main():
    with mp.Pool(1) as pool:
        try:
            pool.apply(check, (3,))
        except LineError as error:
            print("LineError:", *error.args)


if __name__ == "__main__":
    main()
