from concurrent.futures import ProcessPoolExecutor


class LineError(Exception):
    def __init__(self, line, reason):
        super().__init__(f"line {line}: {reason}")


def check(line):
    raise LineError(line, "no comma")


def main():
    with ProcessPoolExecutor(1) as executor:
        executor.submit(check, 3).result()


if __name__ == "__main__":
    main()
