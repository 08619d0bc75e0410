import multiprocessing as mp


class LineError(Exception):
    def __init__(self, line):
        super().__init__(f"no comma in line {line}")


def check(line):
    raise LineError(line)


def main():
    with mp.Pool(1) as pool:
        try:
            pool.apply(check, (3,))
        except LineError as error:
            print(error)


if __name__ == "__main__":
    main()
