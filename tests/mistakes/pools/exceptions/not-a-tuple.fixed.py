import multiprocessing as mp


def parse(text):
    return int(text)


def main():
    with mp.Pool(2) as pool:
        result = pool.apply_async(parse, ("12",))
        print(result.get())


if __name__ == "__main__":
    main()
