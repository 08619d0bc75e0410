import multiprocessing as mp


class LineError(Exception):
    def __init__(self, line):
        super().__init__(line)

    def __str__(self):
        return f"no comma in line {self.args[0]}"


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
