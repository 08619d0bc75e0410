import multiprocessing as mp


def parse(text):
    if not text.isdecimal():
        raise ValueError(text)
    return int(text)


def main():
    with mp.Pool(2) as pool:
        result = pool.apply_async(parse, ("twelve",))
        try:
            print(result.get())
        except ValueError as error:
            print("not a number:", error)


if __name__ == "__main__":
    main()
