import multiprocessing as mp
import sys


def parse(text):
    if not text.isdecimal():
        sys.exit(1)
    return int(text)


def main():
    with mp.Pool(2) as pool:
        result = pool.apply_async(parse, ("twelve",))
        print(result.get())


if __name__ == "__main__":
    main()
