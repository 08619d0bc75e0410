import multiprocessing as mp


def parse(text):
    return int(text)


def report(error):
    raise RuntimeError("the report failed")


def main():
    with mp.Pool(1) as pool:
        pool.apply_async(parse, ("twelve",), error_callback=report)
        good = pool.apply_async(parse, ("12",))
        print(good.get())


if __name__ == "__main__":
    main()
