import multiprocessing as mp


class LineError(Exception):
    def __init__(self, line, reason):
        super().__init__(f"line {line}: {reason}")


def check(line):
    raise LineError(line, "no comma")


def main():
    with mp.Pool(1) as pool:
        pool.apply(check, (3,))


if __name__ == "__main__":
    main()
