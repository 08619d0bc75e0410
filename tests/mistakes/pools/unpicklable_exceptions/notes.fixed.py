import multiprocessing as mp


class LineError(Exception):
    def __init__(self, line, reason):
        super().__init__(f"line {line}: {reason}")
        self.line, self.reason = line, reason

    def __reduce__(self):
        arguments = self.line, self.reason
        return type(self), arguments, self.__dict__


def check(line):
    error = LineError(line, "no comma")
    error.add_note("the file is prices.csv")
    raise error


def main():
    with mp.Pool(1) as pool:
        try:
            pool.apply(check, (3,))
        except LineError as error:
            print(error)
            print("notes:", getattr(error, "__notes__", []))


if __name__ == "__main__":
    main()
