import multiprocessing as mp
from functools import partial


class LineError(Exception):
    def __init__(self, reason, *, line):
        super().__init__(reason)
        self.line = line

    def __reduce__(self):
        again = partial(type(self), line=self.line)
        return again, self.args, self.__dict__


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
