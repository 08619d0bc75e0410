import multiprocessing as mp


class LineError(Exception):
    def __init__(self, reason, *, line):
        super().__init__(reason)
        self.line = line


def check(line):
    raise LineError("no comma", line=line)


def main():
    with mp.Pool(1) as pool:
        try:
            pool.apply(check, (3,))
        except LineError as error:
            print(f"line {error.line}: {error}")


if __name__ == "__main__":
    main()
