import multiprocessing as mp


def read_number(text):
    try:
        return int(text)
    except ValueError:
        return None


if __name__ == "__main__":
    with mp.Pool(4) as pool:
        print(pool.map(read_number, ["1", "two", "3"]))
