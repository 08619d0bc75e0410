import multiprocessing as mp


class LineError(Exception):
    def __init__(self, line, reason):
        super().__init__(f"line {line}: {reason}")


def check(text):
    if "," not in text:
        raise LineError(3, "no comma")
    return text.split(",")


def main():
    with mp.Pool(1) as pool:
        print(pool.apply(check, ("tea,3",)), flush=True)
        result = pool.apply_async(check, ("coffee",))
        print(result.get(timeout=0.5))


if __name__ == "__main__":
    main()
