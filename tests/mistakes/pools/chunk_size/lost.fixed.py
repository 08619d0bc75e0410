import multiprocessing as mp

TEXTS = ["1", "2", "three", "4", "5", "6"]


def parse(text):
    try:
        return int(text)
    except ValueError:
        return "a bad one"


def main():
    with mp.Pool(2) as pool:
        for result in pool.imap(parse, TEXTS, chunksize=2):
            print(result)


if __name__ == "__main__":
    main()
