import multiprocessing as mp

NAMES = {12: "a dozen"}


def parse(text):
    return int(text)


def report(number):
    print(NAMES.get(number, "no name"))


def main():
    with mp.Pool(2) as pool:
        result = pool.apply_async(parse, ("13",), callback=report)
        print(result.get())


if __name__ == "__main__":
    main()
